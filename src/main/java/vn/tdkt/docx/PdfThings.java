package vn.tdkt.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tdkt.Refusal;

/**
 * Every object of a PDF, one after the other, whether a page leads to it or not. A signature is none of the things
 * refused here; neither is an action that only turns to a page or opens a link.
 */
final class PdfThings {

    private static final Set<String> SCRIPTS = Set.of("JavaScript");
    private static final Set<String> STARTERS = Set.of("Launch", "ImportData", "SubmitForm", "GoToE", "Rendition");
    private static final Set<String> FILES = Set.of("EmbeddedFile", "RichMedia");
    private static final Set<String> FORMS = Set.of("XFA");

    private final PDDocument pdf;
    private final Deadline deadline;

    PdfThings(PDDocument pdf, Deadline deadline) {
        this.pdf = pdf;
        this.deadline = deadline;
    }

    /** By names alone, wherever they stand: also in what an older state of the file has, or what no table lists. */
    static void refuseNamed(PdfMarks marks) {
        if (marks.hasAny(SCRIPTS)) {
            throw script();
        }
        if (marks.hasAny(STARTERS)) {
            throw starter();
        }
        if (marks.hasAny(FILES)) {
            throw file();
        }
        if (marks.hasAny(FORMS)) {
            throw form();
        }
    }

    /** Gives the number of pages. Names too short to be looked for among the bytes of pictures: only where they are keys. */
    int refuseHarmful() throws IOException {
        COSDocument document = pdf.getDocument();
        walk(document.getTrailer());
        for (COSObjectKey key : Set.copyOf(document.getXrefTable().keySet())) {
            deadline.keepNow();
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object != null) {
                walk(object);
            }
        }
        int pages = pdf.getNumberOfPages();
        if (pages == 0) {
            throw new IOException("No pages");
        }
        return pages;
    }

    /** References are not followed: what they lead to stands in the table itself. */
    private void walk(COSBase from) {
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(from);
        while (!open.isEmpty()) {
            deadline.keep();
            COSBase one = open.pop();
            if (one instanceof COSDictionary dictionary) {
                refuseKeys(dictionary);
                dictionary.getValues().stream().filter(PdfThings::holds).forEach(open::push);
            } else if (one instanceof COSArray list) {
                for (COSBase each : list) {
                    if (holds(each)) {
                        open.push(each);
                    }
                }
            }
        }
    }

    private static boolean holds(COSBase value) {
        return value instanceof COSDictionary || value instanceof COSArray;
    }

    private static void refuseKeys(COSDictionary dictionary) {
        if (dictionary.containsKey(COSName.JS)) {
            throw script();
        }
        if (dictionary.containsKey(COSName.EF)) {
            throw file();
        }
    }

    private static Refusal script() {
        return new Refusal("Tệp PDF có mã lệnh (JavaScript): hãy in lại ra PDF hoặc quét bản giấy rồi tải lên.");
    }

    private static Refusal starter() {
        return new Refusal("Tệp PDF có lệnh tự mở chương trình, gửi hoặc nhận dữ liệu:"
                + " hãy in lại ra PDF hoặc quét bản giấy rồi tải lên.");
    }

    private static Refusal file() {
        return new Refusal(
                "Tệp PDF có đính kèm tệp khác bên trong: hãy lấy tệp đó ra, bỏ đính kèm và tải lên từng tệp.");
    }

    private static Refusal form() {
        return new Refusal("Tệp PDF là biểu mẫu động (XFA): hãy in lại ra PDF thường rồi tải lên.");
    }
}
