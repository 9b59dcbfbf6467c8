package vn.tdkt.document;

import java.util.List;
import java.util.stream.Stream;

/** Which of a body's two registers, with the columns of Nghị định 30/2020/NĐ-CP, Phụ lục IV. */
@SuppressWarnings("ImmutableEnumChecker") // lists that cannot be changed
public enum Direction {
    OUTGOING(
            "văn bản đi",
            "reference=Số, ký hiệu văn bản",
            "date=Ngày tháng văn bản",
            "subject=Tên loại và trích yếu nội dung văn bản",
            "signer=Người ký",
            "recipients=Nơi nhận văn bản",
            "archive=Đơn vị, người nhận bản lưu",
            "copies=Số lượng bản",
            "sent=Ngày chuyển",
            "received=Ký nhận",
            "note=Ghi chú"),
    INCOMING(
            "văn bản đến",
            "arrived=Ngày đến",
            "number=Số đến",
            "sender=Tác giả",
            "reference=Số, ký hiệu",
            "date=Ngày tháng",
            "subject=Tên loại và trích yếu nội dung",
            "handler=Đơn vị hoặc người nhận",
            "passed=Ngày chuyển",
            "received=Ký nhận",
            "note=Ghi chú");

    private final String label;
    private final List<Column> columns;

    Direction(String label, String... columns) {
        this.label = label;
        this.columns = Stream.of(columns)
                .map(column -> column.split("=", 2))
                .map(parts -> new Column(parts[0], parts[1]))
                .toList();
    }

    /** @param field its name in the template of the printed register */
    public record Column(String field, String heading) {}

    /** E.g. "văn bản đi". */
    public String label() {
        return label;
    }

    public List<Column> columns() {
        return columns;
    }

    /** Which column names the document, counted from 0. */
    public int naming() {
        return columns.stream().map(Column::field).toList().indexOf("reference");
    }

    String template() {
        return this == OUTGOING ? "outgoing-register.docx" : "incoming-register.docx";
    }
}
