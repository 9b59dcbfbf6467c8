package vn.tdkt.document;

import vn.tdkt.docx.FileKind;

/** What the file of a document is called: which kind of paper it is, its number, what it is about. */
public final class FileName {

    private static final int LONGEST_SUBJECT = 100;

    private FileName() {}

    /** E.g. "Báo cáo số 05-BC-TTr, Sơ kết.docx", before its issue "Báo cáo BC-TTr (dự thảo, bản 2), Sơ kết.docx". */
    public static String of(DocumentType type, Document document, FileKind kind) {
        String name = document.issue()
                .map(issue -> issued(type, issue.numberAndSymbol(), document.subject()))
                .orElseGet(() -> plain(type.name() + " " + drafted(type, document), document.subject()));
        return name + "." + kind.extension();
    }

    /** The same of an issued document, without an ending. */
    public static String issued(DocumentType type, String numberAndSymbol, String subject) {
        return plain(type.name() + " số " + numberAndSymbol, subject);
    }

    /** Without a number yet, only the issuer tells the drafts of several offices apart. */
    private static String drafted(DocumentType type, Document document) {
        String symbol = type.symbolFor(document.issuer());
        return (symbol.isBlank() ? document.issuer().symbol() : symbol)
                + (document.state() == DocumentState.APPROVED ? " (đã duyệt, bản " : " (dự thảo, bản ")
                + document.versions() + ")";
    }

    private static String plain(String paper, String subject) {
        return safe(paper.replace('/', '-')) + ", " + shortened(safe(subject));
    }

    /** No system refuses it, and nothing in it turns the rest around. */
    private static String safe(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?/\\\\]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String shortened(String subject) {
        if (subject.length() <= LONGEST_SUBJECT) {
            return subject;
        }
        int word = subject.lastIndexOf(' ', LONGEST_SUBJECT);
        return subject.substring(0, word > 0 ? word : LONGEST_SUBJECT) + "…";
    }
}
