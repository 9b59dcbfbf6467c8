package vn.tdkt.docx;

import static vn.tdkt.docx.DecreePage.bordered;
import static vn.tdkt.docx.DecreePage.cell;
import static vn.tdkt.docx.DecreePage.headRow;
import static vn.tdkt.docx.DecreePage.p;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tdkt.docx.DecreePage.Column;

/** The list of obligations, and Sổ đăng ký văn bản đi, đến: Nghị định 30/2020/NĐ-CP, Phụ lục IV; a cover and ten columns. */
final class RegisterTemplates {

    private RegisterTemplates() {}

    static Map<String, DecreePage> all() {
        return Map.of(
                "outgoing-register",
                register(outgoing()),
                "incoming-register",
                register(incoming()),
                "obligation-list",
                obligationList());
    }

    /** What a manager takes into a meeting. */
    private static DecreePage obligationList() {
        return new DecreePage()
                .lying()
                .paragraph("TypeName", "${title}")
                .paragraph("Subject", "${about}")
                .paragraph("Body", "${counts?}")
                .block("anyRows", bordered(listed(), ""))
                .emptyBlock("anyRows", p("Body", "Không có việc nào như vậy."))
                .paragraph("Body", "${total?}");
    }

    private static List<Column> listed() {
        return List.of(
                new Column(720, "TT", "rows.index", "TableCentre"),
                new Column(3200, "Ai phải làm", "rows.who", "TableText"),
                new Column(2300, "Cụm, khối", "rows.cluster", "TableText"),
                new Column(3000, "Việc", "rows.what", "TableText"),
                new Column(1330, "Hạn", "rows.due", "TableCentre"),
                new Column(1500, "Tình trạng", "rows.stand", "TableText"),
                new Column(1330, "Ngày gửi", "rows.submitted", "TableCentre"),
                new Column(1190, "Ghi chú", "rows.note", "TableText"));
    }

    private static DecreePage register(List<Column> columns) {
        return new DecreePage()
                .bodyNames()
                .paragraph("TypeName", "")
                .paragraph("TypeName", "")
                .paragraph("TypeName", "")
                .paragraph("TypeName", "${title}")
                .paragraph("Subject", "Năm: ${year}")
                .paragraph("ListTitle", "${days?}")
                .paragraph("ListTitle", "${numbers?}")
                .cover()
                .block("anyRows", bordered(columns, counted(columns), ""))
                .emptyBlock("anyRows", p("Body", "Trong năm không có văn bản nào được đăng ký trên hệ thống."))
                .paragraph("Body", "${total?}")
                .paragraph("Body", "${closed?}");
    }

    private static String counted(List<Column> columns) {
        return headRow(IntStream.range(0, columns.size())
                .mapToObj(place -> cell(columns.get(place).width(), p("TableCentre", "(" + (place + 1) + ")")))
                .collect(Collectors.joining()));
    }

    private static List<Column> outgoing() {
        return List.of(
                new Column(1500, "Số, ký hiệu văn bản", "rows.reference", "TableText"),
                new Column(1330, "Ngày tháng văn bản", "rows.date", "TableCentre"),
                new Column(2950, "Tên loại và trích yếu nội dung văn bản", "rows.subject", "TableText"),
                new Column(1500, "Người ký", "rows.signer", "TableText"),
                new Column(2330, "Nơi nhận văn bản", "rows.recipients", "TableText"),
                new Column(1100, "Đơn vị, người nhận bản lưu", "rows.archive", "TableCentre"),
                new Column(900, "Số lượng bản", "rows.copies", "TableCentre"),
                new Column(1330, "Ngày chuyển", "rows.sent", "TableCentre"),
                new Column(830, "Ký nhận", "", "TableCentre"),
                new Column(800, "Ghi chú", "rows.note", "TableText"));
    }

    private static List<Column> incoming() {
        return List.of(
                new Column(1330, "Ngày đến", "rows.arrived", "TableCentre"),
                new Column(720, "Số đến", "rows.number", "TableCentre"),
                new Column(1850, "Tác giả", "rows.sender", "TableText"),
                new Column(1500, "Số, ký hiệu", "rows.reference", "TableText"),
                new Column(1330, "Ngày tháng", "rows.date", "TableCentre"),
                new Column(2800, "Tên loại và trích yếu nội dung", "rows.subject", "TableText"),
                new Column(1400, "Đơn vị hoặc người nhận", "rows.handler", "TableText"),
                new Column(1330, "Ngày chuyển", "rows.passed", "TableCentre"),
                new Column(830, "Ký nhận", "", "TableCentre"),
                new Column(1480, "Ghi chú", "rows.note", "TableText"));
    }
}
