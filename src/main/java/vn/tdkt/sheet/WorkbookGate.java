package vn.tdkt.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vn.tdkt.Refusal;

/**
 * Stands before the spreadsheet library: counts the bytes that really inflate, refuses macros and document type
 * declarations, and hands on a fresh archive of exactly what it has counted, so that no second directory hides anything.
 */
public final class WorkbookGate {

    static final long MOST_INFLATED = 50L << 20;
    static final int MOST_ENTRIES = 500;

    private static final Set<String> NEEDED = Set.of("[Content_Types].xml", "xl/workbook.xml");
    private static final int CHUNK = 8192;

    private final ByteArrayOutputStream admitted = new ByteArrayOutputStream();
    private final Set<String> names = new HashSet<>();
    private long inflated;

    private WorkbookGate() {}

    /** Refuses anything but a plain .xlsx of sensible size; returns the bytes the library may see. */
    public static byte[] admit(byte[] upload) {
        refuseOtherKinds(upload);
        return new WorkbookGate().copy(upload);
    }

    private static void refuseOtherKinds(byte[] upload) {
        if (startsWith(upload, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Refusal(
                    "Tệp là Excel kiểu cũ (.xls) hoặc có mật khẩu: hãy lưu lại dạng .xlsx, không đặt mật khẩu.");
        }
        if (!startsWith(upload, 'P', 'K', 3, 4)) {
            throw noWorkbook();
        }
    }

    /** Read by its directory from a file, as spreadsheet writers stream entries in ways no stream reader follows. */
    private byte[] copy(byte[] upload) {
        try {
            Path file = Files.createTempFile("tdkt-upload", ".xlsx");
            try {
                Files.write(file, upload);
                copy(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw noWorkbook();
        }
        if (!names.containsAll(NEEDED)) {
            throw noWorkbook();
        }
        return admitted.toByteArray();
    }

    private void copy(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(admitted)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                admitName(entry.getName());
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    copyEntry(in, out);
                }
            }
        }
    }

    private void admitName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vbaproject") || lower.contains("macrosheets") || lower.contains("activex")) {
            throw new Refusal(
                    "Tệp Excel có macro nên không nhận: hãy lưu lại dạng .xlsx (không macro) rồi tải lên lại.");
        }
        if (!names.add(name) || names.size() > MOST_ENTRIES) {
            throw noWorkbook();
        }
    }

    private void copyEntry(InputStream in, ZipOutputStream out) throws IOException {
        DoctypeWatch watch = new DoctypeWatch();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            inflated += read;
            if (inflated > MOST_INFLATED) {
                throw new Refusal("Tệp Excel khi giải nén quá lớn: hãy bỏ ảnh, trang và dòng thừa rồi tải lên lại.");
            }
            if (watch.sees(chunk, read)) {
                throw new Refusal("Tệp Excel chứa khai báo không an toàn: hãy mở bằng Excel, lưu lại rồi tải lên lại.");
            }
            out.write(chunk, 0, read);
        }
    }

    private static boolean startsWith(byte[] upload, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (upload.length <= i || (upload[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refusal noWorkbook() {
        return new Refusal("Tệp không phải là tệp Excel .xlsx đọc được: hãy chọn đúng tệp hoặc lưu lại dạng .xlsx.");
    }
}
