package vn.tdkt.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.docx.DecreePage.Column;

/** A letter of two pages with 15 fields and a table, for whoever fills Word files: each engine has marks of its own. */
public final class BenchLetter {

    /** How an engine's template names a field of the letter, and one of a row; the first of a row says which list. */
    public interface Marks {

        String field(String name);

        String cell(String name, boolean first);
    }

    private static final List<String> LINES = List.of(
            "Thực hiện %s về công tác thi đua, khen thưởng năm %s, %s đề nghị các cơ quan, đơn vị, địa phương nghiên cứu, triển khai những nội dung sau:",
            "Tổ chức sơ kết phong trào thi đua, đánh giá kết quả thực hiện các chỉ tiêu đã đăng ký, làm rõ nguyên nhân của những chỉ tiêu chưa đạt tiến độ và biện pháp thực hiện đến hết năm.",
            "Phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến; quan tâm khen thưởng người lao động trực tiếp, tập thể nhỏ, cá nhân ở cơ sở, vùng sâu, vùng xa, biên giới.",
            "Rà soát số liệu trước khi gửi: tổng số trong báo cáo phải bằng tổng số trong phụ lục kèm theo; số liệu của đơn vị thành viên phải khớp với số liệu của cụm, khối thi đua.",
            "Trưởng cụm, trưởng khối thi đua đôn đốc các đơn vị thành viên, tổng hợp báo cáo của cụm, khối và gửi đúng thời hạn; không nhận báo cáo chưa được thủ trưởng đơn vị phê duyệt.",
            "Đơn vị gặp khó khăn, vướng mắc trong quá trình thực hiện phản ánh kịp thời để được hướng dẫn, không để đến khi hết thời hạn mới báo cáo.");

    private BenchLetter() {}

    /** The template as a Word file. */
    public static byte[] template(Marks marks) throws IOException {
        DecreePage page = new DecreePage()
                .paragraph("SuperiorBody", marks.field("superior"))
                .paragraph("IssuingBody", marks.field("issuer"))
                .paragraph("Number", "Số:      /" + marks.field("symbol"))
                .paragraph("PlaceAndDate", marks.field("place"))
                .paragraph("Title", marks.field("about"))
                .paragraph("Body", "Kính gửi: " + marks.field("addressee"))
                .paragraph(
                        "Body", LINES.get(0).formatted(marks.field("basis"), marks.field("year"), marks.field("unit")));
        for (int article = 1; article <= 3; article++) {
            page.article(article + ".", LINES.get(article));
            LINES.subList(1, LINES.size()).forEach(line -> page.paragraph("Body", line));
        }
        return TemplateBuilder.word(
                page.table(columns(marks))
                        .paragraph("Body", "Thời hạn: trước ngày " + marks.field("deadline") + ".")
                        .paragraph(
                                "Body", "Đầu mối: " + marks.field("contact") + ", điện thoại " + marks.field("phone"))
                        .paragraph("Signer", marks.field("authority"))
                        .paragraph("Signer", marks.field("signerTitle"))
                        .paragraph("SignerName", marks.field("signer"))
                        .body(),
                DecreeStyles.ofTheState());
    }

    private static List<Column> columns(Marks marks) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(571, "TT", "", "TableCentre"));
        columns.add(new Column(3500, "Cơ quan, đơn vị", "", "TableText"));
        columns.add(new Column(1500, "Thời hạn", "", "TableCentre"));
        columns.add(new Column(1500, "Chỉ tiêu", "", "TableCentre"));
        columns.add(new Column(2000, "Ghi chú", "", "TableText"));
        List<String> names = List.of("number", "name", "due", "targets", "note");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            columns.set(i, new Column(column.width(), column.head(), marks.cell(names.get(i), i == 0), column.style()));
        }
        return columns;
    }

    /** What stands in the letter, the same for every engine. */
    public static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("superior", "ỦY BAN NHÂN DÂN TỈNH TUYÊN QUANG");
        fields.put("issuer", "SỞ NỘI VỤ");
        fields.put("symbol", "SNV-TĐKT");
        fields.put("place", "Tuyên Quang, ngày 05 tháng 7 năm 2026");
        fields.put("about", "V/v báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026");
        fields.put("addressee", "Các sở, ban, ngành; Ủy ban nhân dân các xã, phường");
        fields.put("basis", "Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh");
        fields.put("year", "2026");
        fields.put("unit", "Sở Nội vụ");
        fields.put("deadline", "15 tháng 7 năm 2026");
        fields.put("contact", "Ban Thi đua - Khen thưởng (phòng 305, nhà A & B)");
        fields.put("phone", "0207.3822.333");
        fields.put("authority", "KT. GIÁM ĐỐC");
        fields.put("signerTitle", "PHÓ GIÁM ĐỐC");
        fields.put("signer", "Nguyễn Thị Minh Hằng");
        return fields;
    }

    /** Of the table. */
    public static List<Map<String, String>> rows(int count) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("number", String.valueOf(number));
            row.put("name", "Ủy ban nhân dân xã số " + number * 7919 % 1000);
            row.put("due", "%02d/%02d/2026".formatted(number % 28 + 1, number % 12 + 1));
            row.put("targets", number * 31 % 40 + "/" + 40);
            row.put("note", number % 3 == 0 ? "Đã gửi bản giấy" : "Gửi qua trục liên thông");
            rows.add(row);
        }
        return rows;
    }
}
