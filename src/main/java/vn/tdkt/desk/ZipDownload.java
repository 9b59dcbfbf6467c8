package vn.tdkt.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import vn.tdkt.Refusal;

/**
 * Files as one zip on the way to somebody's computer, one after the other: never more than one is in memory, and no
 * connection to the database is held while the network is slow. The files are packed already, so they are stored as they
 * are; the length is known beforehand, and the browser shows how far it is.
 */
final class ZipDownload {

    private static final long MOST = 2_000_000_000L;
    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int END = 22;

    private ZipDownload() {}

    /** @param content asked for once, when its turn comes */
    record Entry(String name, long size, Supplier<byte[]> content) {

        static Entry of(String name, byte[] content) {
            return new Entry(name, content.length, () -> content);
        }
    }

    /** Refuses more than 2 GB. */
    static void send(HttpServletResponse response, String name, List<Entry> entries, LocalDateTime at)
            throws IOException {
        long length = length(entries);
        if (length > MOST) {
            throw new Refusal("Bộ tệp lớn hơn 2 GB: hãy tải từng cụm, khối.");
        }
        response.setContentType("application/zip");
        response.setContentLengthLong(length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        ZipOutputStream zip = new ZipOutputStream(response.getOutputStream());
        for (Entry entry : entries) {
            write(zip, entry, at);
        }
        zip.finish();
        response.flushBuffer();
    }

    private static void write(ZipOutputStream zip, Entry entry, LocalDateTime at) throws IOException {
        byte[] content = entry.content().get();
        if (content.length != entry.size()) {
            throw new IOException(entry.name() + " has " + content.length + " bytes, not " + entry.size());
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry stored = new ZipEntry(entry.name());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(content.length);
        stored.setCrc(sum.getValue());
        stored.setTimeLocal(at.withNano(0));
        zip.putNextEntry(stored);
        zip.write(content);
        zip.closeEntry();
    }

    private static long length(List<Entry> entries) {
        return END
                + entries.stream()
                        .mapToLong(entry -> LOCAL
                                + CENTRAL
                                + 2L * entry.name().getBytes(StandardCharsets.UTF_8).length
                                + entry.size())
                        .sum();
    }
}
