package vn.tdkt;

import java.util.List;
import java.util.Map;

/** What the province's own offices do over HTTP in a six-month review. */
final class OfficesOnline {

    private final int port;

    OfficesOnline(int port) {
        this.port = port;
    }

    void issueGuidance() {
        issue(
                "ubnd1",
                Map.of(
                        "legalBases", "Chương trình công tác năm",
                        "introduction", "Đề nghị tổ chức sơ kết.",
                        "headTasks", "Đôn đốc đơn vị thành viên.",
                        "unitTasks", "Họp sơ kết và gửi báo cáo.",
                        "closing", "Vướng mắc liên hệ Ban Thi đua - Khen thưởng./."));
    }

    private void issue(String signer, Map<String, String> sections) {
        StaffOnline officer = new StaffOnline(port, "tdkt1");
        officer.does(
                "Dự thảo văn bản",
                Map.of("subject", "sơ kết 6 tháng", "sections", sections, "to", List.of("Các cụm, khối thi đua")));
        new StaffOnline(port, "ldtdkt").does("Kiểm tra nội dung", Map.of("ok", true));
        new StaffOnline(port, signer).does("Ký văn bản", Map.of("signed", true));
        officer.does("Cấp số, phát hành", Map.of());
    }
}
