package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tdkt.Refusal;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.WorkbookWriter;

class DocxGateTests {

    @Test
    void letsOrdinaryFilesPass() throws IOException {
        assertThat(DocxGate.check(WordFiles.word("<w:p/>"))).isEqualTo(FileKind.DOCX);
        assertThat(DocxGate.check(Files.readAllBytes(Path.of("src/main/resources/templates/unit-report.docx"))))
                .isEqualTo(FileKind.DOCX);
        assertThat(DocxGate.check(PdfFiles.blank())).isEqualTo(FileKind.PDF);
        assertThat(DocxGate.check(HostilePictures.jpegOf(2_480, 3_508))).isEqualTo(FileKind.JPEG);
        Map<String, byte[]> linked = WordFiles.parts("<w:p/>");
        WordFiles.relate(linked, "hyperlink", "https://tuyenquang.gov.vn");
        assertThat(DocxGate.check(Parts.write(linked))).isEqualTo(FileKind.DOCX);
    }

    @Test
    void letsAWorkbookPassThatTheProductHasWritten() {
        byte[] exported =
                WorkbookWriter.write(List.of(new FilledSheet("Đơn vị", List.of("Tên"), List.of(List.of("A")))));

        assertThat(DocxGate.check(exported)).isEqualTo(FileKind.XLSX);
    }

    @Test
    void refusesWhatIsNoneOfTheKindsWhateverItsName() {
        refused(new byte[0], "rỗng");
        refused("MZ program".getBytes(UTF_8), "loại tệp");
        refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}, "mật khẩu");
        refused(Parts.write(Map.of("a.xml", "<a/>".getBytes(UTF_8))), "không phải văn bản Word");
        refused(new byte[DocxGate.MOST_BYTES + 1], "25 MB");
    }

    @Test
    void refusesASpreadsheetWhereWordIsAsked() {
        assertThatThrownBy(() -> DocxGate.checkWord(PdfFiles.blank())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> DocxGate.checkScan(WordFiles.word("<w:p/>"))).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesSixHundredMegabytesOfBlanksWithoutHoldingThem() throws IOException {
        byte[] bomb = WordFiles.bomb(600);
        assertThat(bomb.length).isLessThan(2_000_000);
        refused(bomb, "phình ra");
    }

    @Test
    void refusesXmlTooLargeToBeParsed() {
        String noise = new java.util.Random(1)
                .ints(60_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        refused(WordFiles.word("<w:t>" + noise.repeat(600) + "</w:t>"), "phình ra");
    }

    @Test
    void refusesXmlNestedTooDeep() {
        refused(WordFiles.word("<w:p>".repeat(5_000) + "</w:p>".repeat(5_000)), "quá sâu");
    }

    @Test
    void refusesTooManyEntries() {
        Map<String, byte[]> parts = WordFiles.parts("<w:p/>");
        for (int i = 0; i < 2_001; i++) {
            parts.put("word/media/image" + i + ".png", new byte[0]);
        }
        refused(Parts.write(parts), "quá nhiều");
    }

    @Test
    void refusesMacros() {
        refused(WordFiles.withMacro(), "macro");

        Map<String, byte[]> renamed = WordFiles.parts("<w:p/>");
        renamed.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> new String(types, UTF_8)
                        .replace(
                                "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                                "vnd.ms-word.document.macroEnabled.main")
                        .getBytes(UTF_8));
        refused(Parts.write(renamed), "macro");
    }

    @Test
    void refusesATemplateFetchedFromElsewhere() {
        refused(WordFiles.withTemplateFromElsewhere(), "đặt lại mẫu");
    }

    @Test
    void refusesPicturesAndLinksThatFetchFromElsewhere() {
        for (String[] bad : new String[][] {
            {"image", "http://evil.example/x.png"},
            {"hyperlink", "file:///etc/passwd"},
            {"frame", "https://evil.example"}
        }) {
            Map<String, byte[]> parts = WordFiles.parts("<w:p/>");
            WordFiles.relate(parts, bad[0], bad[1]);
            refused(Parts.write(parts), "bên ngoài");
        }
    }

    @Test
    void refusesEmbeddedObjects() {
        for (String name : new String[] {
            "word/embeddings/oleObject1.bin", "word/embeddings/book.xml", "word/activeX/activeX1.xml", "word/x.exe"
        }) {
            Map<String, byte[]> parts = WordFiles.parts("<w:p/>");
            parts.put(name, "<a/>".getBytes(UTF_8));
            refused(Parts.write(parts), "nhúng");
        }
        Map<String, byte[]> parts = WordFiles.parts("<w:p/>");
        WordFiles.relate(parts, "oleObject", "media/picture.png");
        refused(Parts.write(parts), "nhúng");
    }

    @Test
    void refusesMarkupUnderTheNameOfAPicture() {
        Map<String, byte[]> parts = WordFiles.parts("<w:p/>");
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> new String(types, UTF_8)
                        .replace("</Types>", "<Override PartName=\"/word/x.png\" ContentType=\"text/html\"/></Types>")
                        .getBytes(UTF_8));
        refused(Parts.write(parts), "giấu");
    }

    @Test
    void refusesADoctypeInAnyPartAndAnyEncoding() {
        refused(WordFiles.withDoctype(UTF_8), "DOCTYPE");
        refused(WordFiles.withDoctype(UTF_16), "DOCTYPE");
    }

    @Test
    void refusesFieldsThatFetchOrStartSomething() {
        refused(
                WordFiles.word(
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r>"
                                + "<w:r><w:instrText>AUTO c:\\\\cmd.exe</w:instrText></w:r></w:p>"),
                "trường");
        refused(WordFiles.word("<w:p><w:fldSimple w:instr=\"INCLUDETEXT x\"/></w:p>"), "trường");
    }

    @Test
    void refusesEntriesThatClimbOutAndEntriesTwice() {
        Map<String, byte[]> climbing = WordFiles.parts("<w:p/>");
        climbing.put("../x.xml", "<a/>".getBytes(UTF_8));
        refused(Parts.write(climbing), "hỏng");
        Map<String, byte[]> twice = WordFiles.parts("<w:p/>");
        twice.put("word/Document.xml", "<a/>".getBytes(UTF_8));
        refused(Parts.write(twice), "trùng tên");
    }

    /** The directory at the end names a part that a stream sees under another name. */
    @Test
    void refusesAFileThatTellsTwoReadersDifferentThings() {
        Map<String, byte[]> parts = WordFiles.parts("<w:p/>");
        parts.put("word/hidden-a.xml", "<a/>".getBytes(UTF_8));
        byte[] zip = Parts.write(parts);
        String letters = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1);
        zip[letters.lastIndexOf("hidden-a") + 7] = 'b';
        refused(zip, "hỏng");
    }

    private static void refused(byte[] file, String word) {
        assertThatThrownBy(() -> DocxGate.check(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(word)
                .hasMessageEndingWith(".");
    }
}
