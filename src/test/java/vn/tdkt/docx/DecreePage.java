package vn.tdkt.docx;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the parts of a page of Nghị định 30/2020/NĐ-CP as Word markup; widths are twentieths of a point. */
final class DecreePage {

    /** A4 without the margins of 30 mm left and 20 mm right. */
    static final int WIDTH = 9071;

    private final StringBuilder body = new StringBuilder();
    private String section = Section.paper();

    /** One column of a bordered table. */
    record Column(int width, String head, String field, String style) {}

    /** What stands on top of a paper that many sign and that gets no number. */
    DecreePage headingWithoutNumber() {
        return house("unnumberedHeading");
    }

    /** What stands on top of every paper; the trích yếu of a letter has its place under the number. */
    DecreePage heading(boolean letter) {
        return house(letter ? "letterHeading" : "titledHeading");
    }

    /** Of what goes with a report: names of body and country, type and trích yếu. */
    DecreePage headingOfCompanion() {
        return house("companionHeading");
    }

    /** The issuing body under the one above it. */
    DecreePage bodyNames() {
        return house("bodyNames");
    }

    DecreePage addressees() {
        return house("addressedTo");
    }

    /** Receivers on the left, on the same height the signature; a cluster's signer stands by title under the space. */
    DecreePage signature(boolean cluster) {
        return house(cluster ? "clusterSignature" : "signature");
    }

    /** A block of the house. */
    private DecreePage house(String block) {
        return add(p("Body", "${+" + block + "}"));
    }

    DecreePage paragraph(String style, String text) {
        return add(p(style, text));
    }

    /** Names, under the title of an annex or of what a decision issues, the paper it goes with. */
    DecreePage annexNote() {
        return house("annexNote");
    }

    /** What follows is a section of its own with its own page numbers, upright or lying on its side. */
    DecreePage annex(boolean lies, String title, String about) {
        return endOfSection(Section.annex(lies))
                .paragraph("ListTitle", title)
                .paragraph("ListTitle", about)
                .annexNote();
    }

    /** An annex with a table, only when there is something to list. */
    DecreePage annexWhen(String any, boolean lies, String about, List<Column> columns) {
        return add(p("Body", "${#" + any + "}"))
                .annex(lies, "PHỤ LỤC", about)
                .table(columns)
                .add(p("Body", "${/" + any + "}"));
    }

    /** What stands so far is the cover of a book; its table begins on the next page. */
    DecreePage cover() {
        section = Section.cover();
        return endOfSection(Section.annex(true));
    }

    /** All of it lies on its side. */
    DecreePage lying() {
        section = Section.cover();
        return this;
    }

    private DecreePage endOfSection(String next) {
        add("<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/>%s</w:pPr></w:p>".formatted(section));
        section = next;
        return this;
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

    String body() {
        return body + section;
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

    /** As wide as its columns. */
    static String bordered(List<Column> columns, String lastRow) {
        return bordered(columns, "", lastRow);
    }

    /** As above; what stands under the heads is repeated on every page with them. */
    static String bordered(List<Column> columns, String underHeads, String lastRow) {
        int width = columns.stream().mapToInt(Column::width).sum();
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
                        .formatted(width, borders, grid)
                + headRow(head) + underHeads
                + row(fields) + lastRow + "</w:tbl>" + p("AfterTable", "");
    }

    static String headRow(String cells) {
        return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + cells + "</w:tr>";
    }

    static String row(String cells) {
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cells + "</w:tr>";
    }

    static String cell(int width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>%s</w:tc>".formatted(width, content);
    }

    static String plainTable(int left, int right, String rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"%d\"/><w:gridCol w:w=\"%d\"/></w:tblGrid>%s</w:tbl>"
                .formatted(left + right, left, right, rows);
    }

    /** A content control that a person cannot delete by accident and that is filled when the document is issued. */
    static String late(String style, String tag, String title, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val=\"%s\"/><w:tag w:val=\"%s\"/><w:id w:val=\"%d\"/><w:lock w:val=\"sdtLocked\"/><w:text w:multiLine=\"1\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt></w:p>"
                .formatted(style, title, tag, Math.abs(tag.hashCode()), run(text));
    }

    static String run(String text) {
        return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}
