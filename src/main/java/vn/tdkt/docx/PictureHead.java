package vn.tdkt.docx;

import java.nio.ByteBuffer;
import vn.tdkt.Refusal;

/** What the first bytes of a PNG or JPEG say about its size: a few bytes may ask a viewer for gigabytes. */
final class PictureHead {

    private static final long MOST_POINTS = 200_000_000;
    private static final int LONGEST_SIDE = 40_000;
    private static final int PNG_SIZE_AT = 16;
    private static final int PNG_HEAD = 24;
    private static final int HEIGHT_AT = 5;
    private static final String DAMAGED = "Ảnh bị hỏng hoặc chưa tải hết: hãy mở ảnh, lưu lại rồi tải lên.";

    private PictureHead() {}

    /** Refuses also a PNG that does not end where its last chunk ends. */
    static void checkPng(byte[] file) {
        refuseLargePng(file, file.length);
        ByteBuffer chunks = ByteBuffer.wrap(file).position(8);
        while (chunks.remaining() >= 12) {
            int length = chunks.getInt();
            int type = chunks.getInt();
            if (length < 0 || length > chunks.remaining() - 4) {
                throw new Refusal(DAMAGED);
            }
            chunks.position(chunks.position() + length + 4);
            if (type == 0x49454e44 && chunks.hasRemaining()) {
                throw new Refusal("Ảnh có phần thừa giấu ở cuối tệp: hãy mở ảnh, lưu lại rồi tải lên.");
            }
            if (type == 0x49454e44) {
                return;
            }
        }
        throw new Refusal(DAMAGED);
    }

    static void checkJpeg(byte[] file) {
        if (!refuseLargeJpeg(file, file.length)) {
            throw new Refusal(DAMAGED);
        }
    }

    static void refuseLargePng(byte[] head, int length) {
        if (length < PNG_HEAD) {
            throw new Refusal(DAMAGED);
        }
        ByteBuffer size = ByteBuffer.wrap(head);
        refuseLarge(size.getInt(PNG_SIZE_AT) & 0xffffffffL, size.getInt(PNG_SIZE_AT + 4) & 0xffffffffL);
    }

    /** Whether its size was found; goes from marker to marker, as the letters may stand in a thumbnail too. */
    static boolean refuseLargeJpeg(byte[] head, int length) {
        ByteBuffer at = ByteBuffer.wrap(head, 0, length);
        int marker = 2;
        while (marker + HEIGHT_AT + 4 <= length && (head[marker] & 0xff) == 0xff) {
            int code = head[marker + 1] & 0xff;
            if (code == 0xff) {
                marker++;
            } else if (isFrame(code)) {
                refuseLarge(at.getShort(marker + HEIGHT_AT + 2) & 0xffffL, at.getShort(marker + HEIGHT_AT) & 0xffffL);
                return true;
            } else {
                marker += 2 + (at.getShort(marker + 2) & 0xffff);
            }
        }
        return false;
    }

    private static boolean isFrame(int code) {
        return code >= 0xc0 && code <= 0xcf && code != 0xc4 && code != 0xc8 && code != 0xcc;
    }

    private static void refuseLarge(long width, long height) {
        if (width == 0 || height == 0) {
            throw new Refusal(DAMAGED);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_POINTS) {
            throw new Refusal(
                    "Ảnh khai kích thước %d x %d điểm, quá lớn nên không an toàn: hãy thu nhỏ ảnh rồi tải lên."
                            .formatted(width, height));
        }
    }
}
