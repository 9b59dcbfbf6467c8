package vn.tdkt.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
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
    private static final int DIRECTORY_SIZE = 20;

    private final byte[] before;
    private final byte[] main;
    private final byte[] after;
    private final byte[] deflated = new byte[16 * 1024];
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final CRC32 crc = new CRC32();
    private long checksum;

    Floor(byte[] paper) throws IOException {
        String bytes = new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1);
        int begin = bytes.indexOf(MAIN) + MAIN.length();
        int listed = bytes.lastIndexOf(MAIN) - 46;
        int length = Integer.reverseBytes(java.nio.ByteBuffer.wrap(paper).getInt(listed + DIRECTORY_SIZE));
        this.before = Arrays.copyOfRange(paper, 0, begin);
        this.main = main(paper);
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
        checksum = crc.getValue();
        deflater.reset();
        deflater.setInput(main);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(deflated, 0, deflater.deflate(deflated));
        }
        out.write(after);
    }

    /** Read, so that nobody leaves it out. */
    long checksum() {
        return checksum;
    }
}
