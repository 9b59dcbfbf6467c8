package vn.tdkt.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file by name, in their order. Equal parts are written to equal bytes. */
final class Parts {

    /** Everything a person can read on a page: text, headers, footers, notes. */
    private static final Pattern PAGE_PARTS =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    /** 1 January 1980: the first moment a zip knows. */
    private static final long NO_TIME = 315_532_800_000L;

    /** Half the time of the usual level, a tenth more bytes. */
    static final int QUICK = 3;

    private Parts() {}

    static boolean isOnPage(String part) {
        return PAGE_PARTS.matcher(part).matches();
    }

    /** Reads everything into memory: uploads pass {@link DocxGate} first. */
    static Map<String, byte[]> read(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] write(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(QUICK);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
