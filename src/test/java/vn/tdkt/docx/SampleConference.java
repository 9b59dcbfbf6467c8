package vn.tdkt.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of a conference of fourteen units with long names. */
final class SampleConference {

    private SampleConference() {}

    static Map<String, Object> all() {
        List<Map<String, String>> attendance = new ArrayList<>();
        List<Map<String, String>> votes = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            String unit = "Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu số " + i;
            attendance.add(Map.of(
                    "unit", unit, "leader", "Nguyễn Hoàng Thị Khánh Hòa", "officer", "Trần Văn Minh", "present", "x"));
            votes.add(Map.of(
                    "award",
                    "Bằng khen của Chủ tịch UBND tỉnh",
                    "unit",
                    unit,
                    "votes",
                    "12/14 đơn vị thành viên",
                    "share",
                    "85,7%",
                    "result",
                    "Đề nghị"));
        }
        Map<String, Object> values = new HashMap<>();
        values.put("attendance", attendance);
        values.put("votes", votes);
        values.put("anyVotes", true);
        values.put("nominations", votes.subList(0, 4));
        values.put("anyNominations", true);
        values.put("nominationsRemark", "");
        values.put("chair", "Vũ Đức Thọ");
        values.put("secretary", "Nguyễn Thị Lan");
        values.put("counters", "Trần Văn Minh, Lê Thu Hà");
        values.put("anyCounters", true);
        values.put("counterNames", List.of(Map.of("text", "Trần Văn Minh", "signature", "")));
        values.put("guests", List.of(Map.of("text", "Hoàng Văn Nam, Phó Trưởng Ban Thi đua - Khen thưởng")));
        values.put("turnout", "14/14 đơn vị thành viên có mặt (100%), đủ điều kiện tiến hành (cần ít nhất 2/3).");
        values.put("group", "khối");
        values.put("nextYear", "2027");
        values.put("steps", List.of(Map.of("text", "1. Khai mạc hội nghị: " + SampleValues.TEXT)));
        values.put("silence", "");
        values.put("rounds", List.of(Map.of("text", "Bỏ phiếu kín: phát ra 14 phiếu.")));
        values.put("nextHead", "Trưởng khối năm 2027: Công an tỉnh.");
        values.put("pledge", "14/14 đơn vị đã ký giao ước.");
        values.put("held", SampleValues.TEXT);
        values.put("request", SampleValues.TEXT);
        values.put("enclosures", List.of(Map.of("text", "Biên bản hội nghị tổng kết;")));
        return values;
    }
}
