package vn.tdkt.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of a conference's plan, request and invitation, with long names. */
final class SamplePlan {

    private static final List<Map<String, String>> LINES = List.of(
            Map.of("text", "Bình xét, đề nghị tặng Cờ thi đua của UBND tỉnh và Bằng khen của Chủ tịch UBND tỉnh;"),
            Map.of("text", "Bế mạc hội nghị."));

    private SamplePlan() {}

    static Map<String, Object> all() {
        String unit = "Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu";
        Map<String, Object> values = new HashMap<>();
        for (String list : List.of("programme", "points", "headTasks", "memberTasks", "nextHeadTasks")) {
            values.put(list, LINES);
        }
        for (String text : List.of(
                "purpose", "requirement", "summoned", "headcount", "where", "cost", "agreement", "enclosed", "about")) {
            values.put(text, SampleValues.TEXT.lines().findFirst().orElseThrow());
        }
        values.put("when", "½ ngày, từ 14 giờ 30 phút ngày 05/11/2020 (Thứ năm)");
        values.put("replaces", "Giấy mời này thay thế Giấy mời số 05/GM-KTĐNC ngày 01/11/2020.");
        values.put("delegation", "");
        values.put("head", "Thanh tra tỉnh");
        values.put("anyNextHead", true);
        values.put("anySpeakers", true);
        values.put("speakers", List.of(Map.of("unit", unit, "topic", "Kinh nghiệm tiếp công dân ở cơ sở")));
        values.put("anyDelegates", true);
        values.put(
                "delegates",
                List.of(Map.of("name", "Nguyễn Hoàng Thị Khánh Hòa", "title", "Phó Trưởng ban", "unit", unit)));
        return values;
    }
}
