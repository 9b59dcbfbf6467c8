package vn.tdkt.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.tdkt.Refusal;

class WorkbookGateTests {

    private static final byte[] WORKBOOK =
            WorkbookWriter.write(List.of(new FilledSheet("Đơn vị", List.of("Mã"), List.of(List.of("TTT")))));

    private static final byte[] CONTENT = "<x/>".getBytes(StandardCharsets.UTF_8);

    @Test
    void admitsAPlainWorkbook() {
        assertThat(WorkbookGate.admit(WORKBOOK)).isNotEmpty();
    }

    @Test
    void refusesWhatIsNoArchive() {
        refuses("Mã;Tên".getBytes(StandardCharsets.UTF_8), "không phải là tệp Excel");
        refuses(new byte[0], "không phải là tệp Excel");
    }

    @Test
    void refusesTheOldFormatAndPasswords() {
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "mật khẩu");
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbook() throws IOException {
        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(letter)) {
            put(zip, "[Content_Types].xml", CONTENT);
            put(zip, "word/document.xml", CONTENT);
        }
        refuses(letter.toByteArray(), "không phải");
    }

    @Test
    void refusesMacros() throws IOException {
        refuses(withPart("xl/vbaProject.bin", new byte[] {1}), "macro");
    }

    @Test
    void refusesABombByTheBytesThatReallyInflate() throws IOException {
        byte[] bomb = withPart("xl/media/blank.xml", new byte[(int) WorkbookGate.MOST_INFLATED]);

        assertThat(bomb.length).isLessThan(100_000);
        refuses(bomb, "quá lớn");
    }

    @Test
    void refusesMoreEntriesThanAWorkbookHas() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i <= WorkbookGate.MOST_ENTRIES; i++) {
                put(zip, "xl/" + i + ".xml", new byte[0]);
            }
        }
        refuses(many.toByteArray(), "không phải");
    }

    @Test
    void refusesDocumentTypeDeclarationsInEitherEncoding() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            byte[] part = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a/>"
                    .getBytes(charset);
            refuses(withPart("docProps/custom.xml", part), "không an toàn");
        }
    }

    private static void refuses(byte[] upload, String why) {
        assertThatThrownBy(() -> WorkbookReader.read(upload, List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private static byte[] withPart(String name, byte[] part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            put(out, name, part);
            put(out, "[Content_Types].xml", CONTENT);
            put(out, "xl/workbook.xml", CONTENT);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part);
    }
}
