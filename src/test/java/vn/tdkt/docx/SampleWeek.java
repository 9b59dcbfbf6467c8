package vn.tdkt.docx;

import java.util.List;
import java.util.Map;

/** The week on one page, with one line of each. */
final class SampleWeek {

    private SampleWeek() {}

    static Map<String, Object> all() {
        return Map.ofEntries(
                Map.entry("symbol", ""),
                Map.entry("about", "Tuần từ 22/6/2026 đến 28/6/2026, năm thi đua 2026"),
                Map.entry("phases", "Đang ở giai đoạn: Sơ kết 6 tháng đầu năm"),
                Map.entry("figures", List.of(Map.of("name", "Quá hạn", "number", "5", "change", "tăng 2"))),
                Map.entry("lateTitle", "Chậm nhất: 1 trên 5 việc quá hạn"),
                Map.entry("anyRows", true),
                Map.entry(
                        "rows",
                        List.of(Map.of(
                                "index", "1",
                                "who", "Thanh tra tỉnh",
                                "what", "Báo cáo sơ kết 6 tháng đầu năm, gửi Khối thi đua Nội chính",
                                "days", "12",
                                "chased", "Hẹn ngày 24/6/2026"))),
                Map.entry("more", "và 4 việc khác"),
                Map.entry("dueTitle", "Đến hạn trong tuần: 1 việc"),
                Map.entry("dues", List.of(Map.of("text", "Khối thi đua Nội chính: 1 báo cáo"))));
    }
}
