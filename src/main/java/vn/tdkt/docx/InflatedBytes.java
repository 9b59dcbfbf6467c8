package vn.tdkt.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.tdkt.Refusal;

/** Counts what really comes out of a zip, over all its entries; what the entries say about themselves is not believed. */
final class InflatedBytes {

    private static final long MOST = 120L * 1024 * 1024;
    /** What is parsed takes ten times its size in memory. */
    private static final long MOST_XML = 32L * 1024 * 1024;

    private static final long ALWAYS_ALLOWED = 10L * 1024 * 1024;
    private static final int MOST_PER_ZIPPED_BYTE = 100;

    private final long limit;
    private long count;

    private InflatedBytes(long limit) {
        this.limit = limit;
    }

    static InflatedBytes ofFile(long zipped) {
        return new InflatedBytes(Math.min(MOST, Math.max(ALWAYS_ALLOWED, zipped * MOST_PER_ZIPPED_BYTE)));
    }

    static InflatedBytes ofXml() {
        return new InflatedBytes(MOST_XML);
    }

    /** A stream that refuses to go on past the limit; closing it leaves the zip open. */
    InputStream counting(InputStream zip) {
        return new FilterInputStream(zip) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                add(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                add(Math.max(0, read));
                return read;
            }

            @Override
            public void close() {}
        };
    }

    private void add(int bytes) {
        count += bytes;
        if (count > limit) {
            throw new Refusal("Tệp phình ra quá lớn khi giải nén nên không an toàn:"
                    + " hãy chép nội dung sang tệp mới, lưu lại rồi tải lên.");
        }
    }
}
