package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** What the officer of a cluster's head types into the pages of the conference, and what the pages say to it. */
final class ConferenceScreens {

    /** What the minutes have to tell of what was typed. */
    static final String[] MINUTES = {
        "Hồi 14 giờ 30 phút, ngày 15 tháng 12 năm 2016, tại Hội trường tầng III, Đơn vị Khối A 1",
        "Chủ trì: Nguyễn Văn An.",
        "3/4 đơn vị thành viên có mặt (75%)",
        "phát ra 3 phiếu, thu về 3 phiếu, hợp lệ 3 phiếu",
        "Đề nghị tặng Cờ thi đua của Chính phủ: Đơn vị Khối A 3.",
        "Trưởng khối năm 2017: Đơn vị Khối A 2; phó khối: Đơn vị Khối A 3 (luân phiên theo quy chế).",
        "4/4 đơn vị đã ký giao ước"
    };

    private static final String FIRST = "Đơn vị Khối A 1";
    private static final String SECOND = "Đơn vị Khối A 2";
    private static final String THIRD = "Đơn vị Khối A 3";

    private ConferenceScreens() {}

    static void plan(TaskWindow window) {
        window.open("Lập kế hoạch hội nghị", "Khối A");
        window.fill("Ngày họp", "15/12/2016")
                .fill("Giờ bắt đầu", "14:30")
                .fill("Địa điểm", FIRST)
                .fill("Hội trường, phòng họp", "Hội trường tầng III")
                .press("Thêm tham luận")
                .choose("Đơn vị tham luận, dòng 1", SECOND)
                .fill("Nội dung tham luận, dòng 1", "Cải cách thủ tục hành chính")
                .press("Thêm đại biểu")
                .choose("Đơn vị của đại biểu, dòng 1", THIRD)
                .fill("Họ và tên đại biểu, dòng 1", "Trần Thị Bình")
                .fill("Chức vụ đại biểu, dòng 1", "Phó Giám đốc")
                .press("Thêm khách mời")
                .fill("Họ và tên khách, dòng 1", "Hoàng Văn Nam")
                .fill("Chức vụ, cơ quan của khách, dòng 1", "Phó Trưởng Ban Thi đua - Khen thưởng")
                .fill("Tổng số người dự", "12")
                .choose("Đơn vị đề xuất", SECOND);
        window.kept(() -> window.choose("Cách lập", "Luân phiên theo quy chế")).reopen();

        assertThat(window.typed("Ngày họp")).isEqualTo("15/12/2016");
        assertThat(window.typed("Họ và tên đại biểu, dòng 1")).isEqualTo("Trần Thị Bình");
        assertThat(window.typed("Nội dung tham luận, dòng 1")).isEqualTo("Cải cách thủ tục hành chính");
        assertThat(window.typed("Tổng số người dự")).isEqualTo("12");
        window.complete("1-plan");
    }

    static void meeting(TaskWindow window) {
        window.fill("Ngày họp", "15/12/2016")
                .fill("Từ giờ", "14:30")
                .fill("Đến giờ", "17 giờ")
                .fill("Địa điểm", "Hội trường tầng III, " + FIRST)
                .fill("Chủ trì", "Nguyễn Văn An")
                .fill("Thư ký", "Lê Thị Cúc")
                .press("Có mặt tất cả");
        window.field("Đơn vị Khối A 4 có mặt").uncheck();
        assertThat(window.text()).contains("3/4 đơn vị có mặt (75%), đủ điều kiện tiến hành");
        window.press("Đã xong tất cả");
    }

    /** A show of hands, a ballot in which more is issued than units are there, and a consensus. */
    static void votes(TaskWindow window) {
        Locator hands = nominate(window, "Cờ thi đua của Chính phủ", "Biểu quyết", THIRD);
        hands.getByLabel("Tán thành: " + THIRD, exactly()).fill("3");
        assertThat(hands.innerText()).contains("3/4 (75%) đủ tỷ lệ");
        Locator ballot = nominate(window, "Cờ thi đua của UBND tỉnh", "Bỏ phiếu kín", FIRST);
        ballot.getByLabel("Phiếu phát ra").fill("5");
        ballot.getByLabel("Phiếu thu về").fill("3");
        ballot.getByLabel("Phiếu hợp lệ").fill("3");
        ballot.getByLabel("Tán thành: " + FIRST, exactly()).fill("3");
        Locator all = nominate(window, "Bằng khen của Chủ tịch UBND tỉnh", "nhất trí", SECOND);
        all.getByLabel("Không ai phản đối: " + SECOND).check();
        assertThat(all.innerText()).contains("Nhất trí");
        window.tick("Đề nghị " + FIRST).tick("Đề nghị " + SECOND).tick("Đề nghị " + THIRD);
    }

    private static Locator nominate(TaskWindow window, String award, String way, String unit) {
        Locator round = window.part(".td-award", award);
        round.getByLabel("Thêm đơn vị").selectOption(new SelectOption().setLabel(unit));
        Locator ways = round.getByLabel("Cách bình xét");
        String label = ways.locator("option").allInnerTexts().stream()
                .filter(one -> one.toLowerCase().contains(way.toLowerCase()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        way + " among " + ways.locator("option").allInnerTexts()));
        ways.selectOption(new SelectOption().setLabel(label));
        return round;
    }

    static void nextYear(TaskWindow window) {
        window.choose("Đơn vị trưởng", SECOND).choose("Cách chọn", "Luân phiên theo quy chế");
        window.part(".td-columns", FIRST).first().getByLabel(THIRD).check();
        window.press("Tất cả đã ký");
    }

    static void wrongVote(TaskWindow window) {
        assertThat(window.refused()).isEqualTo("Cờ thi đua của UBND tỉnh: Phát ra 5 phiếu, nhiều hơn 3 đơn vị có mặt.");
        assertThat(window.typed("Chủ trì")).isEqualTo("Nguyễn Văn An");
        window.reopen();
        assertThat(window.typed("Địa điểm")).isEqualTo("Hội trường tầng III, " + FIRST);
        assertThat(window.typed("Phiếu phát ra")).isEqualTo("5");
        assertThat(window.field("Đơn vị Khối A 4 có mặt").isChecked()).isFalse();
        assertThat(window.field("Đề nghị " + SECOND).isChecked()).isTrue();
        window.fill("Phiếu phát ra", "3");
    }

    /** Every section of the cluster's report and submission. */
    static void sections(TaskWindow window) {
        for (Locator section : window.part("textarea:visible", "").all()) {
            section.fill("Nội dung tổng kết của khối.");
        }
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
