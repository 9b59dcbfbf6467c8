package vn.tdkt.docx;

import static vn.tdkt.docx.DecreePage.cell;
import static vn.tdkt.docx.DecreePage.p;
import static vn.tdkt.docx.DecreePage.row;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tdkt.docx.DecreePage.Column;

/** What the board prints on one page: in smaller print than a paper of the decree, which has pages enough. */
final class BoardTemplates {

    private static final int SIZE = 21;

    private BoardTemplates() {}

    static Map<String, DecreePage> all() {
        return Map.of("week-sheet", week());
    }

    private static DecreePage week() {
        return new DecreePage()
                .add(small("TableHead", "TIẾN ĐỘ THI ĐUA, KHEN THƯỞNG TRONG TUẦN", 28, true))
                .add(small("TableCentre", "${about}", 24, false))
                .add(small("TableCentre", "${phases}", 24, false))
                .paragraph("AfterTable", "")
                .add(table(List.of(
                        new Column(4171, "Từ đầu năm", "figures.name", "TableText"),
                        new Column(2200, "Số việc", "figures.number", "TableCentre"),
                        new Column(2700, "So với tuần trước", "figures.change", "TableCentre"))))
                .add(heading("${lateTitle}"))
                .block(
                        "anyRows",
                        table(List.of(
                                new Column(500, "TT", "rows.index", "TableCentre"),
                                new Column(2450, "Ai phải làm", "rows.who", "TableText"),
                                new Column(3100, "Việc, nơi nhận", "rows.what", "TableText"),
                                new Column(821, "Ngày chậm", "rows.days", "TableCentre"),
                                new Column(2200, "Đã đôn đốc", "rows.chased", "TableText"))))
                .add(small("TableText", "${more?}", SIZE, false))
                .add(heading("${dueTitle}"))
                .add(small("TableText", "${dues.text}", SIZE, false));
    }

    private static String heading(String text) {
        return small("TableText", text, 24, true);
    }

    private static String table(List<Column> columns) {
        String borders = List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                .map("<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"::formatted)
                .collect(Collectors.joining());
        String grid = columns.stream()
                .map(column -> "<w:gridCol w:w=\"%d\"/>".formatted(column.width()))
                .collect(Collectors.joining());
        return "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>%s</w:tblGrid>"
                        .formatted(DecreePage.WIDTH, borders, grid)
                + row(cells(columns, true)) + row(cells(columns, false)) + "</w:tbl>" + p("AfterTable", "");
    }

    private static String cells(List<Column> columns, boolean head) {
        return columns.stream()
                .map(column -> cell(
                        column.width(),
                        head
                                ? small("TableHead", column.head(), SIZE, true)
                                : small(column.style(), "${" + column.field() + "}", SIZE, false)))
                .collect(Collectors.joining());
    }

    /** A paragraph of the style without room around it, in half points. */
    private static String small(String style, String text, int size, boolean bold) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/><w:spacing w:before=\"20\" w:after=\"20\"/></w:pPr><w:r><w:rPr>%s<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
                .formatted(style, bold ? "<w:b/>" : "", size, size, text);
    }
}
