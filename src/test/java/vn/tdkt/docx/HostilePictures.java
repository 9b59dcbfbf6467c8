package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import vn.tdkt.docx.HostileFiles.Hostile;

/** Pictures that ask too much of a viewer, or are something else too. */
public final class HostilePictures {

    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private HostilePictures() {}

    static List<Hostile> all() {
        return List.of(
                new Hostile("PNG of 30,000 times 30,000 points", "Ảnh.png", "kích thước", () -> pngOf(30_000, 30_000)),
                new Hostile(
                        "JPEG of 65,500 times 65,500 points", "Ảnh.jpg", "kích thước", () -> jpegOf(65_500, 65_500)),
                new Hostile(
                        "PNG and zip at once",
                        "Ảnh.png",
                        "hai loại",
                        () -> joined(chunked("zTXt", WordFiles.word("<w:p/>")))),
                new Hostile(
                        "PNG with a zip behind its end",
                        "Ảnh.png",
                        "phần thừa",
                        () -> joined(pngOf(1, 1), WordFiles.word("<w:p/>"))),
                new Hostile("PNG cut off", "Ảnh.png", "hỏng", () -> Arrays.copyOf(pngOf(1, 1), 40)),
                new Hostile(
                        "JPEG and HTML at once",
                        "Ảnh.jpg",
                        "trang web",
                        () -> joined(jpegOf(10, 10), "<SCRIPT>alert(1)</script>".getBytes(US_ASCII))),
                new Hostile(
                        "JPEG and PDF at once", "Ảnh.jpg", "tệp PDF", () -> joined(jpegOf(10, 10), PdfFiles.blank())),
                new Hostile(
                        "JPEG and zip at once",
                        "Ảnh.jpg",
                        "tệp nén",
                        () -> joined(jpegOf(10, 10), WordFiles.word("<w:p/>"))),
                new Hostile("JPEG cut off", "Ảnh.jpg", "hỏng", () -> Arrays.copyOf(jpegOf(10, 10), 6)));
    }

    /** Only its head is true to that size. */
    public static byte[] pngOf(int width, int height) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                MAGIC, chunk("IHDR", head), chunk("IDAT", PdfFiles.deflated(new byte[4])), chunk("IEND", new byte[0]));
    }

    /** Only its head is true to that size. */
    public static byte[] jpegOf(int width, int height) {
        byte[] start = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 4, 0, 0};
        byte[] frame = {
            (byte) 0xff,
            (byte) 0xc0,
            0,
            11,
            8,
            (byte) (height >> 8),
            (byte) height,
            (byte) (width >> 8),
            (byte) width,
            1,
            1,
            0x11,
            0
        };
        return joined(start, frame, new byte[] {(byte) 0xff, (byte) 0xd9});
    }

    private static byte[] chunked(String type, byte[] content) {
        byte[] plain = pngOf(1, 1);
        int end = plain.length - 12;
        return joined(Arrays.copyOf(plain, end), chunk(type, content), Arrays.copyOfRange(plain, end, plain.length));
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(type.getBytes(US_ASCII))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) sum.getValue()).array();
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
