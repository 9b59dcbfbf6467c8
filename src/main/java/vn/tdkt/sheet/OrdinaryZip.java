package vn.tdkt.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The same entries as every other program writes them. The spreadsheet library's own zips can be read by their directory
 * only, so whatever reads entry by entry, the gate for uploads too, takes them for damaged.
 */
final class OrdinaryZip {

    private OrdinaryZip() {}

    static byte[] of(byte[] zip) throws IOException {
        Path copy = Files.createTempFile("workbook", ".zip");
        try {
            Files.write(copy, zip);
            return again(copy);
        } finally {
            Files.delete(copy);
        }
    }

    private static byte[] again(Path zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(zip.toFile());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
        }
        return bytes.toByteArray();
    }
}
