package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
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

    private static final List<Column> COLUMNS = List.of(
            new Column(571, "TT", "number", "TableCentre"),
            new Column(3500, "Cơ quan, đơn vị", "name", "TableText"),
            new Column(1500, "Thời hạn", "due", "TableCentre"),
            new Column(1500, "Chỉ tiêu", "targets", "TableCentre"),
            new Column(2000, "Ghi chú", "note", "TableText"));

    private BenchLetter() {}

    /** The template as a Word file. */
    public static byte[] template(Marks marks) throws IOException {
        DecreePage page = new DecreePage()
                .paragraph("SuperiorBody", marks.field("superior"))
                .paragraph("IssuingBody", marks.field("issuer"))
                .paragraph("Number", "Số:      /" + marks.field("symbol"))
                .paragraph("PlaceAndDate", marks.field("place"))
                .paragraph("Subject", marks.field("about"))
                .paragraph("Body", "Kính gửi: " + marks.field("addressee"))
                .paragraph(
                        "Body", LINES.get(0).formatted(marks.field("basis"), marks.field("year"), marks.field("unit")));
        for (int article = 1; article <= 3; article++) {
            page.article(article + ".", LINES.get(article));
            LINES.subList(4, LINES.size()).forEach(line -> page.paragraph("Body", line));
        }
        return asWordSaves(TemplateBuilder.word(
                page.add(table(marks))
                        .paragraph("Body", "Thời hạn: trước ngày " + marks.field("deadline") + ".")
                        .paragraph(
                                "Body", "Đầu mối: " + marks.field("contact") + ", điện thoại " + marks.field("phone"))
                        .paragraph("Signer", marks.field("authority"))
                        .paragraph("Signer", marks.field("signerTitle"))
                        .paragraph("SignerName", marks.field("signer"))
                        .body(),
                DecreeStyles.ofTheState()));
    }

    /** Without the blanks that docx4j puts between elements: nobody is to read more than Word would have written. */
    private static byte[] asWordSaves(byte[] docx) {
        Map<String, byte[]> parts = Parts.read(docx);
        parts.replaceAll((part, bytes) ->
                new String(bytes, UTF_8).replaceAll(">\\s+<", "><").getBytes(UTF_8));
        return Parts.write(parts);
    }

    private static String table(Marks marks) {
        String table = DecreePage.bordered(COLUMNS, "");
        for (Column column : COLUMNS) {
            boolean first = column.equals(COLUMNS.get(0));
            table = table.replace("${" + column.field() + "}", marks.cell(column.field(), first));
        }
        return table;
    }

    /** Paragraph by paragraph, as a person reads it. */
    public static String text(byte[] docx) {
        Element root = Xml.parse(Parts.read(docx).getOrDefault("word/document.xml", new byte[0]))
                .getDocumentElement();
        return Xml.descendants(root, "p").stream()
                .map(paragraph -> Xml.descendants(paragraph, "t").stream()
                        .map(Element::getTextContent)
                        .collect(Collectors.joining()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
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
            row.put("note", number % 3 == 0 ? "Đã gửi bản giấy" : "Gửi qua trục");
            rows.add(row);
        }
        return rows;
    }
}
