package vn.tdkt.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What the directory at the end of a zip leads to: some readers follow it, others the entries themselves. */
final class ZipDirectory {

    private ZipDirectory() {}

    /** The checksum of each part, by its name in small letters. Refuses with {@link IOException} sizes that are not true. */
    static Map<String, Long> checksums(byte[] file) throws IOException {
        Path copy = Files.createTempFile("upload", ".zip");
        try {
            Files.write(copy, file);
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                return checksums(zip, InflatedBytes.ofFile(file.length));
            }
        } finally {
            Files.delete(copy);
        }
    }

    private static Map<String, Long> checksums(ZipFile zip, InflatedBytes inflated) throws IOException {
        Map<String, Long> listed = new LinkedHashMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            CheckedInputStream part = new CheckedInputStream(inflated.counting(zip.getInputStream(entry)), new CRC32());
            long real = part.transferTo(OutputStream.nullOutputStream());
            if (real != entry.getSize()) {
                throw new ZipException("The directory says " + entry.getSize() + " bytes where there are " + real);
            }
            listed.put(
                    entry.getName().toLowerCase(Locale.ROOT), part.getChecksum().getValue());
        }
        if (zip.size() != listed.size()) {
            throw new ZipException("The directory has a name twice");
        }
        return listed;
    }
}
