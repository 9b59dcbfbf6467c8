package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import vn.tdkt.docx.HostileFiles.Hostile;
import vn.tdkt.docx.HostileFiles.Maker;

/** Word files that carry something they should not. */
final class HostilePackages {

    private static final String WORD_MAIN = "vnd.openxmlformats-officedocument.wordprocessingml.document.main";

    private HostilePackages() {}

    static List<Hostile> all() {
        return List.of(
                word("XXE: DOCTYPE that reads a file", "DOCTYPE", () -> WordFiles.withDoctype(UTF_8)),
                word("DOCTYPE in UTF-16", "DOCTYPE", () -> WordFiles.withDoctype(UTF_16)),
                word("DOCTYPE in UTF-32", "DOCTYPE", () -> WordFiles.withDoctype(Charset.forName("UTF-32"))),
                word("DOCTYPE in EBCDIC", "DOCTYPE", () -> WordFiles.withDoctype(Charset.forName("IBM037"))),
                word("DOCTYPE in UTF-7", "hỏng", HostilePackages::utf7),
                word("billion laughs", "DOCTYPE", HostilePackages::laughs),
                word("macro in a .docx", "macro", WordFiles::withMacro),
                word("docm renamed to docx", "macro", () -> retyped("vnd.ms-word.document.macroEnabled.main")),
                word(
                        "macro template renamed to docx",
                        "macro",
                        () -> retyped("vnd.ms-word.template.macroEnabledTemplate.main")),
                word("remote template", "đặt lại mẫu", WordFiles::withTemplateFromElsewhere),
                word("picture fetched from a file share", "bên ngoài", () -> related("image", "\\\\10.0.0.1\\x.png")),
                word("OLE object", "nhúng", () -> with("word/embeddings/oleObject1.bin", "x".getBytes(UTF_8))),
                word("DDE field that starts a program", "trường", HostilePackages::dde),
                word("HTML chunk inserted by Word", "nhúng", () -> related("aFChunk", "x.html")),
                word(
                        "program under the name of a picture",
                        "nhúng",
                        () -> with("word/media/a.png", "MZ0".getBytes(UTF_8))),
                word(
                        "zip inside under the name of a picture",
                        "nhúng",
                        () -> with("word/media/a.jpg", WordFiles.bomb(1))),
                word(
                        "picture of 65,535 times 65,535 points",
                        "kích thước",
                        () -> with("word/media/a.png", HostilePictures.pngOf(65_535, 65_535))),
                word(
                        "XML nested 100,000 deep",
                        "quá sâu",
                        () -> WordFiles.word("<w:p>".repeat(100_000) + "</w:p>".repeat(100_000))),
                word(
                        "40 MB of XML",
                        "phình ra",
                        () -> WordFiles.word("<w:t>" + "Thi đua ".repeat(5_000_000) + "</w:t>")),
                word("no content types", "không phải", HostilePackages::untyped),
                word("old Office file or password", "mật khẩu", () -> new byte[] {
                    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
                }));
    }

    private static Hostile word(String attack, String word, Maker maker) {
        return new Hostile(attack, "Báo cáo.docx", word, maker);
    }

    private static byte[] with(String name, byte[] part) {
        Map<String, byte[]> parts = WordFiles.parts("<w:p/>");
        parts.put(name, part);
        return Parts.write(parts);
    }

    private static byte[] related(String type, String target) {
        Map<String, byte[]> parts = WordFiles.parts("<w:p/>");
        WordFiles.relate(parts, type, target);
        return Parts.write(parts);
    }

    private static byte[] retyped(String main) {
        Map<String, byte[]> parts = WordFiles.parts("<w:p/>");
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) ->
                        new String(types, UTF_8).replace(WORD_MAIN, main).getBytes(UTF_8));
        return Parts.write(parts);
    }

    private static byte[] untyped() {
        Map<String, byte[]> parts = WordFiles.parts("<w:p/>");
        parts.remove("[Content_Types].xml");
        return Parts.write(parts);
    }

    private static byte[] utf7() {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE a+AD4APA-a/+AD4-";
        return with("customXml/item1.xml", xml.getBytes(ISO_8859_1));
    }

    private static byte[] laughs() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        return with(
                "customXml/item1.xml", xml.append("]><a>&a29;</a>").toString().getBytes(UTF_8));
    }

    private static byte[] dde() {
        return WordFiles.word("<w:p><w:fldSimple w:instr=\" DDEAUTO c:\\\\windows\\\\cmd.exe\"/></w:p>");
    }
}
