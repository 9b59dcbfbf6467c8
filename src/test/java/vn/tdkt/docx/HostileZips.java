package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tdkt.docx.HostileFiles.Hostile;
import vn.tdkt.docx.HostileFiles.Maker;

/** Zips that are not what they say. */
final class HostileZips {

    private static final int SIZE_IN_DIRECTORY = 24;

    private HostileZips() {}

    static List<Hostile> all() {
        return List.of(
                zip("zip bomb of 600 MB", "phình ra", () -> WordFiles.bomb(600)),
                zip("70,000 entries", "quá nhiều", () -> entries(70_000)),
                zip("directory that says one byte", "hỏng", HostileZips::lying),
                zip("directory that hides a part", "hỏng", HostileZips::hiding),
                zip("traversal: entry outside", "hỏng", () -> with("../../etc/cron.d/x.xml")),
                zip("traversal: absolute entry", "hỏng", () -> with("/etc/x.xml")),
                zip("traversal: backward strokes", "hỏng", () -> with("word\\..\\..\\x.xml")),
                zip("two parts that differ in capitals", "trùng tên", () -> with("[content_types].XML")),
                zip("nested zip", "nhúng", () -> with("word/more.zip")),
                zip("cut off in the middle", "hỏng", HostileZips::cutOff),
                zip("without a directory", "hỏng", HostileZips::headless),
                zip("entry with a password", "hỏng", HostileZips::encrypted),
                zip("zip64 sizes in an ordinary entry", "hỏng", HostileZips::zip64),
                zip("PDF and zip at once", "hai loại", () -> with("%PDF-1.7 %%EOF startxref.xml")),
                zip(
                        "zip of something else",
                        "không phải văn bản Word",
                        () -> Parts.write(Map.of("a.xml", "<a/>".getBytes(UTF_8)))));
    }

    private static Hostile zip(String attack, String word, Maker maker) {
        return new Hostile(attack, "Kế hoạch.docx", word, maker);
    }

    private static byte[] with(String name) {
        Map<String, byte[]> parts = WordFiles.parts("<w:p/>");
        parts.put(name, "<a/>".getBytes(UTF_8));
        return Parts.write(parts);
    }

    private static byte[] entries(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i + ".png"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] lying() {
        return changed(SIZE_IN_DIRECTORY, 1);
    }

    private static byte[] zip64() {
        return changed(SIZE_IN_DIRECTORY, -1);
    }

    /** In the first line of the directory at the end, four bytes at that place. */
    private static byte[] changed(int place, int value) {
        byte[] zip = WordFiles.word("<w:p/>");
        int directory = new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002");
        for (int i = 0; i < 4; i++) {
            zip[directory + place + i] = (byte) (value >> 8 * i);
        }
        return zip;
    }

    private static byte[] hiding() {
        byte[] zip = with("word/hidden-a.xml");
        zip[new String(zip, ISO_8859_1).lastIndexOf("hidden-a") + 7] = 'b';
        return zip;
    }

    private static byte[] cutOff() {
        byte[] zip = WordFiles.word("<w:p/>");
        return Arrays.copyOf(zip, zip.length / 2);
    }

    private static byte[] headless() {
        byte[] zip = WordFiles.word("<w:p/>");
        return Arrays.copyOf(zip, new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002"));
    }

    private static byte[] encrypted() {
        byte[] zip = WordFiles.word("<w:p/>");
        zip[6] |= 1;
        return zip;
    }
}
