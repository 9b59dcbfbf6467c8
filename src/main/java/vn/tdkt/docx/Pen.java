package vn.tdkt.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes one part after another: UTF-8 into a buffer, from there deflated to the output. Its buffers are used again for the next
 * document; for one thread at a time.
 */
final class Pen implements Ink, AutoCloseable {

    private static final int ROOM = 32 * 1024;
    /** Bytes of the longest spelling of one character. */
    private static final int LONGEST = "&quot;".length();

    private final byte[] written = new byte[ROOM];
    private final byte[] deflated = new byte[ROOM / 2];
    private final Deflater deflater = new Deflater(Parts.QUICK, true);
    private final CRC32 crc = new CRC32();
    private OutputStream out = OutputStream.nullOutputStream();
    private int used;

    void begin(OutputStream to) {
        out = to;
        used = 0;
        crc.reset();
        deflater.reset();
    }

    /** Ends the part. */
    ZipSizes end() throws IOException {
        flush();
        deflater.finish();
        while (!deflater.finished()) {
            drain();
        }
        return ZipSizes.of(crc.getValue(), deflater.getBytesWritten(), deflater.getBytesRead());
    }

    @Override
    public void markup(byte[] ready) throws IOException {
        if (ready.length > ROOM - used) {
            flush();
        }
        if (ready.length > ROOM) {
            deflate(ready, ready.length);
            return;
        }
        System.arraycopy(ready, 0, written, used, ready.length);
        used += ready.length;
    }

    @Override
    public void value(String text, byte[] lineBreak) throws IOException {
        if (Letters.isPlainLine(text)) {
            line(text);
            return;
        }
        boolean begun = false;
        for (String line : Letters.lines(text)) {
            if (begun) {
                markup(lineBreak);
            }
            line(line);
            begun = true;
        }
    }

    private void line(String line) throws IOException {
        int at = used;
        for (int i = 0; i < line.length(); i++) {
            if (at > ROOM - LONGEST) {
                used = at;
                flush();
                at = 0;
            }
            char c = line.charAt(i);
            if (c < 0x80) {
                at = Utf8.ascii(c, written, at);
            } else if (Character.isSurrogate(c)) {
                at = Utf8.pair(line.codePointAt(i++), written, at);
            } else {
                at = Utf8.letter(c, written, at);
            }
        }
        used = at;
    }

    private void flush() throws IOException {
        deflate(written, used);
        used = 0;
    }

    private void deflate(byte[] bytes, int length) throws IOException {
        crc.update(bytes, 0, length);
        deflater.setInput(bytes, 0, length);
        while (!deflater.needsInput()) {
            drain();
        }
    }

    private void drain() throws IOException {
        out.write(deflated, 0, deflater.deflate(deflated));
    }

    /** Lets go of where it wrote to. */
    void rest() {
        out = OutputStream.nullOutputStream();
    }

    /** Frees what the deflater holds outside the heap. */
    @Override
    public void close() {
        deflater.end();
    }
}
