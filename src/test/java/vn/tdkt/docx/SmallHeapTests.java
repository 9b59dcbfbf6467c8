package vn.tdkt.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallHeapTests {

    private static final long MOST_MILLISECONDS = 8_000;

    /** The heap holds the file itself, as it does when it is uploaded. */
    @Test
    void noHostileFileHurtsAMachineOf512Megabytes() throws IOException, InterruptedException {
        Path said = Files.createDirectories(Path.of("target")).resolve("small-heap.txt");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        SmallHeap.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));

        int ended = java.start().waitFor();

        List<String> lines = Files.readAllLines(said);
        assertThat(ended).as("%s", lines).isZero();
        assertThat(lines).hasSize(HostileFiles.all().size()).allSatisfy(line -> {
            String[] columns = line.split("\t");
            assertThat(columns[2]).as(columns[1]).isEqualTo("refused");
            assertThat(Long.parseLong(columns[0])).as(columns[1]).isLessThan(MOST_MILLISECONDS);
        });
    }
}
