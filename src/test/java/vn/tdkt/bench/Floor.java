package vn.tdkt.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What no engine can save: the main part of a finished paper is deflated, at our level, and its checksum taken; everything else is
 * copied. Gives that paper again, byte for byte.
 */
final class Floor implements PenEngine {

    private static final String MAIN = "word/document.xml";
    private static final int LEVEL = 3;
    /** Bytes of an entry in the directory before its name, and where among them its deflated size stands. */
    private static final int LISTED = 46;

    private static final int SIZE_AT = 20;

    private final byte[] before;
    private final byte[] main;
    private final byte[] after;
    private final byte[] deflated = new byte[16 * 1024];
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final CRC32 crc = new CRC32();
    private final long checksum;

    Floor(byte[] paper) throws IOException {
        String bytes = new String(paper, StandardCharsets.ISO_8859_1);
        int begin = bytes.indexOf(MAIN) + MAIN.length();
        int listed = bytes.lastIndexOf(MAIN) - LISTED;
        int length = Integer.reverseBytes(ByteBuffer.wrap(paper).getInt(listed + SIZE_AT));
        this.before = Arrays.copyOfRange(paper, 0, begin);
        this.main = main(paper);
        crc.update(main);
        this.checksum = crc.getValue();
        this.after = Arrays.copyOfRange(paper, begin + length, paper.length);
    }

    private static byte[] main(byte[] paper) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(paper))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(MAIN)) {
                    return zip.readAllBytes();
                }
            }
            throw new IOException("No " + MAIN);
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        out.write(before);
        crc.reset();
        crc.update(main);
        if (crc.getValue() != checksum) {
            throw new IOException("Not that paper");
        }
        deflater.reset();
        deflater.setInput(main);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(deflated, 0, deflater.deflate(deflated));
        }
        out.write(after);
    }
}
