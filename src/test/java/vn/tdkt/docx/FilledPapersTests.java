package vn.tdkt.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paper of the product as it comes out of its plan, beside the same paper filled the plain way. */
class FilledPapersTests {

    static Set<String> templates() {
        return TemplateBuilder.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void areWordForWordWhatThePlainWayMakes(String name) throws IOException {
        for (House house : List.of(House.NONE, Houses.state(), Houses.party())) {
            if (house != House.NONE || !usesBlocks(name)) {
                Map<String, byte[]> plain = PlainTemplate.fill(template(name), house, values(name));

                Map<String, byte[]> parts = Parts.read(filled(name, house));

                assertThat(parts.keySet()).containsExactlyElementsOf(plain.keySet());
                plain.forEach(
                        (part, bytes) -> assertThat(parts.get(part)).as(part).isEqualTo(bytes));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void passTheGateAndOpenInDocx4j(String name) throws IOException {
        byte[] paper = filled(name, Houses.state());

        DocxGate.checkWord(paper);
        assertThat(DocxTemplate.readAndWritten(name, paper)).containsKey("word/document.xml");
    }

    @Test
    void sayTheSameInTheirDirectoryAndInTheirEntries(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("paper.docx"), filled("unit-report", Houses.state()));
        try (ZipFile directory = new ZipFile(file.toFile());
                ZipArchiveInputStream entries = new ZipArchiveInputStream(Files.newInputStream(file))) {
            for (ZipEntry listed : Collections.list(directory.entries())) {
                var entry = entries.getNextEntry();
                byte[] bytes = entries.readAllBytes();

                assertThat(entry.getName()).isEqualTo(listed.getName());
                assertThat(bytes).isEqualTo(directory.getInputStream(listed).readAllBytes());
                assertThat(bytes.length).isEqualTo(listed.getSize());
                assertThat(listed.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
            }
            assertThat(entries.getNextEntry()).isNull();
        }
    }

    @Test
    void areTheSameForManyAtOnce() throws Exception {
        DocxTemplate template = compiled("unit-report", Houses.state());
        byte[] alone = template.fill(values("unit-report"));
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> papers = new ArrayList<>();
            for (int paper = 0; paper < 200; paper++) {
                papers.add(many.submit(() -> template.fill(values("unit-report"))));
            }
            for (Future<byte[]> paper : papers) {
                assertThat(paper.get()).isEqualTo(alone);
            }
        } finally {
            many.shutdown();
        }
    }

    @Test
    void areTheSameAsAStreamWhichStaysOpen() throws IOException {
        Counted stream = new Counted();

        compiled("unit-report", Houses.state()).fill(values("unit-report"), stream);

        assertThat(stream.toByteArray()).isEqualTo(filled("unit-report", Houses.state()));
        assertThat(stream.closed).isFalse();
    }

    @Test
    void leaveNoTraceOfOneThatBroke() throws IOException {
        DocxTemplate template = compiled("unit-report", Houses.state());
        byte[] before = template.fill(values("unit-report"));

        assertThatThrownBy(() -> template.fill(Map.of())).isInstanceOf(TemplateFault.class);
        assertThatThrownBy(() -> template.fill(values("unit-report"), new Full()))
                .hasMessage("full");

        assertThat(template.fill(values("unit-report"))).isEqualTo(before);
    }

    private static boolean usesBlocks(String name) throws IOException {
        return WordFiles.text(template(name)).contains("${+");
    }

    private static byte[] template(String name) throws IOException {
        return Files.readAllBytes(TemplateBuilder.FOLDER.resolve(name + ".docx"));
    }

    private static DocxTemplate compiled(String name, House house) throws IOException {
        return DocxTemplate.compile(name, template(name), house, field -> true);
    }

    private static byte[] filled(String name, House house) throws IOException {
        return compiled(name, house).fill(values(name));
    }

    private static Map<String, Object> values(String name) {
        return SamplePapers.values(name);
    }

    private static final class Counted extends ByteArrayOutputStream {

        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    /** A disk or a browser that is gone after a while. */
    private static final class Full extends OutputStream {

        private int room = 5_000;

        @Override
        public void write(int one) throws IOException {
            if (--room < 0) {
                throw new IOException("full");
            }
        }
    }
}
