package vn.tdkt.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** How plans and invitations write days, hours and lists. */
final class ConferencePlanWords {

    /** Where an officer starts from, in the order of the trade. */
    static final List<String> PROGRAMME = List.of(
            "Khai mạc hội nghị",
            "Thông qua báo cáo tổng kết công tác thi đua, khen thưởng",
            "Triển khai phương hướng, nhiệm vụ năm sau; dự thảo tiêu chí và phương pháp đánh giá, bình xét thi đua",
            "Các đơn vị thảo luận, tham luận",
            "Lãnh đạo tỉnh, thành viên Hội đồng Thi đua - Khen thưởng tỉnh phát biểu chỉ đạo",
            "Bình xét, đề nghị tặng Cờ thi đua của Chính phủ, Cờ thi đua của UBND tỉnh và Bằng khen của Chủ tịch UBND tỉnh",
            "Suy tôn đơn vị trưởng, phó cụm, khối năm sau",
            "Phát động phong trào thi đua và ký giao ước thi đua năm sau",
            "Bế mạc hội nghị");

    private static final List<String> WEEKDAYS =
            List.of("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật");

    private ConferencePlanWords() {}

    /** E.g. "½ ngày, từ 14 giờ 30 phút ngày 05/11/2020 (Thứ năm)". */
    static String when(ConferencePlan plan) {
        return (plan.wholeDay() ? "01 ngày" : "½ ngày") + ", từ " + hour(plan.startsAt()) + " ngày "
                + Days.text(plan.day()) + " (" + weekday(plan.day()) + ")";
    }

    static String hour(LocalTime time) {
        return time.getMinute() == 0
                ? "%02d giờ".formatted(time.getHour())
                : "%02d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }

    static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    static List<Map<String, String>> lines(List<String> texts) {
        return texts.stream().map(text -> Map.of("text", text)).toList();
    }

    /** Each as a line of a list: semicolons, and a full stop at the end. */
    static List<Map<String, String>> items(List<String> texts) {
        return lines(java.util.stream.IntStream.range(0, texts.size())
                .mapToObj(at -> texts.get(at) + (at == texts.size() - 1 ? "." : ";"))
                .toList());
    }

    static String guest(ConferencePlan.Guest guest) {
        return guest.office().isBlank() ? guest.name() : guest.name() + ", " + guest.office();
    }
}
