package vn.tdkt.docx;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the parts of a page of Nghị định 30/2020/NĐ-CP as Word markup; widths are twentieths of a point. */
final class DecreePage {

    /** A4 without the margins of 30 mm left and 20 mm right. */
    static final int WIDTH = 9071;

    private static final int LEFT = 3571;
    private static final int RIGHT = WIDTH - LEFT;

    private final StringBuilder body = new StringBuilder();

    /** One column of a bordered table. */
    record Column(int width, String head, String field, String style) {}

    /** What stands on top of a paper that many sign and that gets no number. */
    DecreePage headingWithoutNumber() {
        return heading("", "").title();
    }

    /** What stands on top of every paper; the trích yếu of a letter has its place under the number. */
    DecreePage heading(boolean letter) {
        String number = late("Number", "number", "Số, ký hiệu", "Số:        /${symbol}");
        return letter
                ? heading(number, p("LetterSubject", "V/v ${subject}"))
                : heading(number, "").title();
    }

    private DecreePage title() {
        return add(p("TypeName", "${typeName}") + p("Subject", "${subject}") + rule(3500));
    }

    private DecreePage heading(String number, String letterSubject) {
        String date = late(
                "PlaceAndDate", "placeAndDate", "Địa danh, ngày tháng", "${place}, ngày      tháng      năm ${year}");
        return add(plainTable(
                LEFT,
                RIGHT,
                names()
                        + row(cell(LEFT, p("AfterTable", "") + number + letterSubject)
                                + cell(RIGHT, p("AfterTable", "") + date))));
    }

    /** Of what goes with a report: names of body and country, type and trích yếu. */
    DecreePage headingOfCompanion() {
        return add(plainTable(LEFT, RIGHT, names())).title();
    }

    /** Of body and country, side by side. */
    private static String names() {
        String left = p("SuperiorBody", "${superiorBody?}") + p("IssuingBody", "${issuingBody}") + rule(1200);
        String right = p("NationalName", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                + p("Motto", "Độc lập - Tự do - Hạnh phúc")
                + rule(1070);
        return row(cell(LEFT, left) + cell(RIGHT, right));
    }

    DecreePage addressees() {
        return add(p("Addressee", "Kính gửi: ${addressee?}"))
                .block("severalAddressees", p("Addressees", "Kính gửi:"))
                .block("addressees", p("AddresseeLine", "- ${addressees.text}"))
                .block("severalAddressees", p("AfterTable", ""));
    }

    DecreePage paragraph(String style, String text) {
        return add(p(style, text));
    }

    /** Names, under the title of what a decision issues, the decision it came with. */
    DecreePage issuedWith() {
        return add(
                late(
                        "IssuedWith",
                        "issuedWith",
                        "Ban hành kèm theo",
                        "(Ban hành kèm theo Quyết định số        /${symbol} ngày      tháng      năm ${year} của ${clusterName})"));
    }

    DecreePage block(String name, String content) {
        return add(p("Body", "${#" + name + "}") + content + p("Body", "${/" + name + "}"));
    }

    DecreePage emptyBlock(String name, String content) {
        return add(p("Body", "${^" + name + "}") + content + p("Body", "${/" + name + "}"));
    }

    DecreePage table(List<Column> columns) {
        return add(bordered(columns, ""));
    }

    /** With a bold last row of sums, which are fields of the document itself. */
    DecreePage table(List<Column> columns, String lastRow) {
        return add(bordered(columns, lastRow));
    }

    /** Receivers on the left, on the same height the signature; a cluster's signer stands by title under the space. */
    DecreePage signature(boolean cluster) {
        String authority = late("Signer", "signerAuthority", "Thẩm quyền ký", "${signerAuthority}");
        String title = late("Signer", "signerTitle", "Chức vụ người ký", "${signerTitle}");
        String space = p("SignatureSpace", "");
        String name = late("SignerName", "signerName", "Họ tên người ký", "${signerName}");
        String receivers = p("ReceiverLabel", "Nơi nhận:")
                + p("Receiver", "${#receivers}")
                + p("Receiver", "- ${receivers.text}")
                + p("Receiver", "${/receivers}")
                + p("Receiver", "- Lưu: ${archive}.");
        return add(plainTable(
                        4000,
                        WIDTH - 4000,
                        row(cell(4000, receivers)
                                + cell(
                                        WIDTH - 4000,
                                        cluster ? authority + space + title + name : authority + title + space + name)))
                + p("AfterTable", ""));
    }

    /** Two who sign side by side without a place filled at issue, as under minutes. */
    DecreePage twoNames(String left, String leftName, String right, String rightName) {
        int half = WIDTH / 2;
        return add(plainTable(
                        half,
                        WIDTH - half,
                        row(cell(half, p("Signer", left) + p("SignatureSpace", "") + p("SignerName", leftName))
                                + cell(
                                        WIDTH - half,
                                        p("Signer", right) + p("SignatureSpace", "") + p("SignerName", rightName))))
                + p("AfterTable", ""));
    }

    /** An article of a decision; its number is bold. */
    DecreePage article(String number, String text) {
        return add("<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r>%s</w:p>"
                .formatted(number, run(" " + text)));
    }

    /** What is attached begins on a page of its own. */
    DecreePage newPage(String style, String text) {
        return add(
                "<w:p><w:pPr><w:pStyle w:val=\"%s\"/><w:pageBreakBefore/></w:pPr>%s</w:p>".formatted(style, run(text)));
    }

    String body() {
        return body.toString();
    }

    DecreePage add(String xml) {
        body.append(xml);
        return this;
    }

    static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, run(text));
    }

    /** A heading with its text, once for each item of the list. */
    static String section(String list) {
        return p("RomanHeading", "${" + list + ".heading}") + p("Body", "${" + list + ".body}");
    }

    static String bordered(List<Column> columns, String lastRow) {
        String head = columns.stream()
                .map(column -> cell(column.width(), p("TableHead", column.head())))
                .collect(Collectors.joining());
        String fields = columns.stream()
                .map(column -> cell(
                        column.width(), p(column.style(), column.field().isEmpty() ? "" : "${" + column.field() + "}")))
                .collect(Collectors.joining());
        String grid = columns.stream()
                .map(column -> "<w:gridCol w:w=\"%d\"/>".formatted(column.width()))
                .collect(Collectors.joining());
        String borders = List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                .map("<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"::formatted)
                .collect(Collectors.joining());
        return "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>%s</w:tblGrid>"
                        .formatted(WIDTH, borders, grid)
                + "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + head + "</w:tr>"
                + row(fields) + lastRow + "</w:tbl>" + p("AfterTable", "");
    }

    static String row(String cells) {
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cells + "</w:tr>";
    }

    static String cell(int width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>%s</w:tc>".formatted(width, content);
    }

    private static String plainTable(int left, int right, String rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"%d\"/><w:gridCol w:w=\"%d\"/></w:tblGrid>%s</w:tbl>"
                .formatted(left + right, left, right, rows);
    }

    private static String rule(int indent) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Rule\"/><w:ind w:left=\"%1$d\" w:right=\"%1$d\"/></w:pPr></w:p>"
                .formatted(indent);
    }

    /** A content control that a person cannot delete by accident and that is filled when the document is issued. */
    private static String late(String style, String tag, String title, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val=\"%s\"/><w:tag w:val=\"%s\"/><w:id w:val=\"%d\"/><w:lock w:val=\"sdtLocked\"/><w:text w:multiLine=\"1\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt></w:p>"
                .formatted(style, title, tag, Math.abs(tag.hashCode()), run(text));
    }

    private static String run(String text) {
        return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}
