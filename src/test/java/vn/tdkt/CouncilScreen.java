package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

/** The appraisal of three nominations, and the session of the Council in which they become one flag, one certificate and one refusal. */
final class CouncilScreen {

    private static final String FLAGGED = "Đơn vị Khối A 1";
    private static final String REFUSED = "Đơn vị Khối A 2";
    private static final String LOWERED = "Đơn vị Khối A 3";

    private CouncilScreen() {}

    /** Nobody may be left out; a word to one of them is optional. */
    static void appraise(TaskWindow window) {
        window.open("Thẩm định hồ sơ đề nghị", "2016");
        assertThat(window.part("tr", FLAGGED).innerText()).contains("Cờ thi đua của UBND tỉnh", "3/4 phiếu đồng ý");
        assertThat(window.refused()).isEqualTo("Còn đề nghị chưa chọn kết quả thẩm định.");
        window.press("Các dòng chưa chọn: đủ điều kiện")
                .fill("Nhận xét: " + LOWERED, "Thành tích mới nổi trội trong khối")
                .complete("10-appraise");
    }

    static void cutTheList(TaskWindow window) {
        window.open("Ghi kết quả họp Hội đồng", "2016");
        assertThat(window.text()).containsIgnoringCase("Phiên họp thứ 1 của Hội đồng");
        window.fill("Ngày họp", "26/12/2016").fill("Thành viên dự họp", "Phạm Văn Đức, Chủ tịch Hội đồng\nVũ Thị Hoa");
        window.choose("Hội đồng: " + REFUSED, "Không đồng ý");
        assertThat(window.refused()).isEqualTo("Trường hợp hạ hình thức hoặc không đồng ý phải có lý do.");
        window.fill("Lý do: " + REFUSED, "Có đơn thư chưa giải quyết xong");

        assertThat(window.part("tr", "Cờ thi đua của Chính phủ").first().innerText())
                .contains("vượt 1");
        assertThat(window.refused())
                .isEqualTo(
                        "Cờ thi đua của Chính phủ vượt chỉ tiêu 1 trường hợp; hãy hạ hình thức, không đồng ý hoặc để phiên sau.");
        window.choose("Hội đồng: " + LOWERED, "Hạ xuống: Bằng khen của Chủ tịch UBND tỉnh")
                .fill("Lý do: " + LOWERED, "Thành tích chưa nổi trội toàn tỉnh");
        assertThat(window.field("Hội đồng: " + FLAGGED).inputValue()).contains("ACCEPTED");
        assertThat(window.text()).doesNotContain("vượt 1");
        window.complete("11-council");
    }
}
