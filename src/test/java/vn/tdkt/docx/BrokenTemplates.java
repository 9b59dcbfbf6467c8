package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Templates as somebody might send them in, each with more than one thing wrong. */
public final class BrokenTemplates {

    /**
     * One of them.
     *
     * @param said beginnings of places with the sentence there, all of which must be told
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Broken(String name, byte[] docx, Map<String, String> said) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String GOOD = p("${+titledHeading}") + p("${introduction}") + p("${+signature}");

    private BrokenTemplates() {}

    /** A template of a unit's report that works. */
    public static byte[] good(String sentence) {
        return WordFiles.word(GOOD.replace("${introduction}", sentence + " ${introduction}"));
    }

    public static List<Broken> all() {
        return List.of(misspelt(), unfinished(), blocks(), lists(), edited(), incomplete(), dangerous(), elsewhere());
    }

    public static Broken misspelt() {
        return broken(
                "trường viết sai",
                p("Đơn vị: ${tenCoQuanBanHanh}") + p("Mở đầu ${introducton}") + GOOD,
                "Thân văn bản, đoạn “Đơn vị: ${tenCoQuanBanHanh}”",
                "không có trường ${tenCoQuanBanHanh}. Gần nhất: ${issuingBody} (Cơ quan ban hành)",
                "Thân văn bản, đoạn “Mở đầu ${introducton}”",
                "Gần nhất: ${introduction} (Đoạn mở đầu)");
    }

    private static Broken unfinished() {
        return broken(
                "dấu ngoặc chưa đóng",
                p("Kỳ: ${period và hết") + row("${tên đơn vị}") + GOOD,
                "Thân văn bản, đoạn “Kỳ: ${period và hết”",
                "“${period và hết” thiếu dấu }",
                "Thân văn bản, bảng 1, hàng 1, ô 1: “${tên đơn vị}”",
                "“${tên đơn vị}” không đúng cách viết");
    }

    private static Broken blocks() {
        return broken(
                "khối mở đóng sai",
                p("${#adjusted}") + p("có") + p("${/scored}") + p("nếu ${^adjusted}") + GOOD,
                "Thân văn bản, đoạn “${#adjusted}”",
                "${#adjusted} mở một khối nhưng ở cùng chỗ không có ${/adjusted}",
                "Thân văn bản, đoạn “${/scored}”",
                "${/scored} đóng một khối chưa mở",
                "Thân văn bản, đoạn “nếu ${^adjusted}”",
                "phải đứng một mình trong một đoạn");
    }

    private static Broken lists() {
        return broken(
                "danh sách dùng sai",
                row("đầu")
                        + row("${targets.name} ${adjustments.reason}")
                        + p("${#openingSections}")
                        + row("${targets.name}")
                        + p("${/openingSections}")
                        + p("${targets}")
                        + GOOD,
                "Thân văn bản, bảng 2, hàng 1",
                "nhiều danh sách (targets, adjustments)",
                "Thân văn bản, bảng 3, hàng 1",
                "Vòng lặp trong vòng lặp: danh sách “targets” không thuộc danh sách “openingSections”",
                "Thân văn bản, đoạn “${targets}”",
                "${targets} là danh sách, không in ra được");
    }

    private static Broken edited() {
        String comment = "<w:p><w:r><w:t>Mở đầu</w:t><w:commentReference w:id=\"1\"/></w:r></w:p>";
        String inserted = "<w:p><w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>thêm ${period}</w:t></w:r></w:ins></w:p>";
        return broken(
                "còn ghi chú và sửa đổi",
                comment + inserted + GOOD,
                "Thân văn bản, đoạn “Mở đầu”",
                "Còn ghi chú (Comment)",
                "Thân văn bản, đoạn “thêm ${period}”",
                "Còn phần sửa đang theo dõi (Track Changes)");
    }

    private static Broken incomplete() {
        return broken(
                "thiếu chỗ bắt buộc",
                p("${introduction}") + row("${scoreSentence?}"),
                "Cả tệp",
                "Thiếu chỗ điền số và ký hiệu: cần một ô nhập (content control) có thẻ “number”, hoặc một khối dùng chung có sẵn: ${+letterHeading}, ${+titledHeading}",
                "Cả tệp ",
                "Thiếu trích yếu: cần ${subject} hoặc ${letterSubject}",
                "Thân văn bản, bảng 1, hàng 1, ô 1",
                "Ô của bảng phải kết thúc bằng một đoạn luôn còn lại");
    }

    private static Broken dangerous() {
        Map<String, byte[]> parts = WordFiles.parts(p("${invented}") + GOOD);
        parts.put("word/vbaProject.bin", new byte[10]);
        WordFiles.relate(parts, "attachedTemplate", "https://evil.example/t.dotm");
        return new Broken(
                "macro và mẫu ở nơi khác",
                Parts.write(parts),
                said(
                        "Cả tệp",
                        "Tệp có macro",
                        "Cả tệp ",
                        "Tệp gắn với mẫu ở nơi khác (https://evil.example/t.dotm)",
                        "Thân văn bản, đoạn “${invented}”",
                        "không có trường ${invented}"));
    }

    /** Notes and a header are looked at, too; a note has no block of the house. */
    private static Broken elsewhere() {
        Map<String, byte[]> parts = WordFiles.parts(GOOD + p("${+sinature}"));
        parts.put(
                "word/footnotes.xml",
                part("footnotes", "<w:footnote w:id=\"2\">" + p("xem ${gone}") + "</w:footnote>"));
        parts.put("word/header1.xml", part("hdr", p("${+signature}")));
        parts.put("word/charts/chart1.xml", "<c:chart xmlns:c=\"urn:c\">${period}</c:chart>".getBytes(UTF_8));
        return new Broken(
                "sai ở đầu trang, chú thích, biểu đồ",
                Parts.write(parts),
                said(
                        "Chú thích cuối trang, đoạn “xem ${gone}”",
                        "không có trường ${gone}",
                        "Đầu trang, đoạn “${+signature}”",
                        "chỉ đặt được trong thân văn bản",
                        "Thân văn bản, đoạn “${+sinature}”",
                        "Không có khối dùng chung ${+sinature}. Gần nhất: ${+signature}",
                        "Phần word/charts/chart1.xml",
                        "biểu đồ hoặc hình vẽ"));
    }

    private static Broken broken(String name, String body, String... said) {
        return new Broken(name, WordFiles.word(body), said(said));
    }

    /** A place may be told twice: the second has a blank behind it. */
    private static Map<String, String> said(String... said) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < said.length; i += 2) {
            all.put(said[i], said[i + 1]);
        }
        return all;
    }

    private static byte[] part(String root, String content) {
        return ("<w:" + root + " xmlns:w=\"" + Xml.W + "\">" + content + "</w:" + root + ">").getBytes(UTF_8);
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String row(String text) {
        return "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>" + p(text) + "</w:tc></w:tr></w:tbl>";
    }
}
