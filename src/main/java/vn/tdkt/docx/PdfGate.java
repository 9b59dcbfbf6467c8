package vn.tdkt.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import vn.tdkt.Refusal;

/**
 * A PDF passes when it is whole, open to be looked into, and carries nothing that runs, fetches or hides. Its bytes are
 * looked over first; what they cannot tell, because it is folded, PDFBox tells.
 */
final class PdfGate {

    private static final String MAGIC = "%PDF-";
    private static final int TAIL = 2048;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private PdfGate() {}

    static void check(byte[] file) {
        refuseCutOff(file);
        Polyglot.refuseInPaper(file);
        look(file);
    }

    /** Nobody but a forger puts anything before the first line; the last one is missing when a download broke off. */
    private static void refuseCutOff(byte[] file) {
        if (!text(file, 0, MAGIC.length()).equals(MAGIC)) {
            throw new Refusal("Tệp PDF có phần lạ đứng trước nội dung: hãy in lại ra PDF hoặc quét rồi tải lên.");
        }
        String tail = text(file, Math.max(0, file.length - TAIL), file.length);
        if (!tail.contains("startxref") || !tail.contains("%%EOF")) {
            throw damaged();
        }
    }

    private static void look(byte[] file) {
        PdfMarks marks = new PdfMarks();
        marks.look(file, file.length);
        if (marks.hasAny(Set.of("Encrypt"))) {
            throw new Refusal("Tệp PDF đặt mật khẩu hoặc khóa quyền nên không xem được bên trong:"
                    + " hãy bỏ khóa (bản ký số: xin bản không khóa) rồi tải lên.");
        }
        PdfThings.refuseNamed(marks);
        Deadline deadline = new Deadline(LONGEST);
        try {
            GuardedPdf.look(file, marks, deadline, pdf -> new PdfThings(pdf, deadline).refuseHarmful());
        } catch (IOException unreadable) {
            throw damaged();
        }
        PdfThings.refuseNamed(marks);
    }

    private static Refusal damaged() {
        return new Refusal("Tệp PDF bị hỏng hoặc chưa tải hết: hãy xuất hoặc quét lại rồi tải lên.");
    }

    private static String text(byte[] file, int from, int to) {
        int end = Math.min(to, file.length);
        return new String(file, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
