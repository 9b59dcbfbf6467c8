package vn.tdkt.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The records of a zip around its deflated entries, as in PKWARE's APPNOTE 4.3; names in UTF-8, every time the first a zip knows. */
final class ZipHeads {

    static final int ENTRY = 30;
    static final int AFTER_ENTRY = 16;
    static final int LISTED = 46;
    static final int END = 22;

    private static final int ENTRY_MARK = 0x04034b50;
    private static final int AFTER_ENTRY_MARK = 0x08074b50;
    private static final int LISTED_MARK = 0x02014b50;
    private static final int END_MARK = 0x06054b50;

    private static final short VERSION = 20;
    private static final short UTF8 = 0x800;
    private static final short SIZES_FOLLOW = 8;
    private static final short DEFLATED = 8;
    private static final short MIDNIGHT = 0;
    /** 1 January 1980. */
    private static final short FIRST_DAY = 0x21;

    private ZipHeads() {}

    static ByteBuffer room(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Before an entry. */
    static void entry(ByteBuffer out, byte[] name, ZipSizes sizes) {
        entry(out, name, false, sizes);
    }

    /** Of an entry that is yet to be deflated. */
    static void entry(ByteBuffer out, byte[] name) {
        entry(out, name, true, ZipSizes.NONE);
    }

    private static void entry(ByteBuffer out, byte[] name, boolean sizesFollow, ZipSizes sizes) {
        out.putInt(ENTRY_MARK);
        common(out, sizesFollow, sizes);
        out.putShort((short) name.length).putShort((short) 0).put(name);
    }

    static void afterEntry(ByteBuffer out, ZipSizes sizes) {
        out.putInt(AFTER_ENTRY_MARK);
        numbers(out, sizes);
    }

    /** An entry in the directory. */
    static void listed(ByteBuffer out, byte[] name, boolean sizesFollow, ZipSizes sizes, int offset) {
        out.putInt(LISTED_MARK).putShort(VERSION);
        common(out, sizesFollow, sizes);
        out.putShort((short) name.length).putShort((short) 0).putShort((short) 0);
        out.putShort((short) 0).putShort((short) 0).putInt(0).putInt(offset).put(name);
    }

    static void end(ByteBuffer out, int entries, int directory, int offset) {
        out.putInt(END_MARK).putShort((short) 0).putShort((short) 0);
        out.putShort((short) entries).putShort((short) entries);
        out.putInt(directory).putInt(offset).putShort((short) 0);
    }

    private static void common(ByteBuffer out, boolean sizesFollow, ZipSizes sizes) {
        out.putShort(VERSION).putShort((short) (sizesFollow ? UTF8 | SIZES_FOLLOW : UTF8));
        out.putShort(DEFLATED).putShort(MIDNIGHT).putShort(FIRST_DAY);
        numbers(out, sizes);
    }

    private static void numbers(ByteBuffer out, ZipSizes sizes) {
        out.putInt(sizes.crc()).putInt(sizes.deflated()).putInt(sizes.inflated());
    }
}
