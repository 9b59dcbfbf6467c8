package vn.tdkt.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Values that fill every template, with long names, 30 targets and 20 units. */
final class SampleValues {

    static final String TEXT =
            "Đơn vị đã cụ thể hóa chỉ tiêu được giao thành kế hoạch của từng phòng, gắn trách nhiệm với người đứng đầu và kiểm tra định kỳ hằng tháng.\nKết quả được công khai tại hội nghị giao ban; những việc chậm tiến độ được chỉ rõ nguyên nhân và thời hạn khắc phục.";

    private SampleValues() {}

    static Map<String, Object> all() {
        Map<String, Object> values = new HashMap<>(form());
        values.put(
                "introduction",
                "Thực hiện chương trình công tác năm 2026, cơ quan báo cáo kết quả sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm và nhiệm vụ trọng tâm 6 tháng cuối năm như sau:");
        values.put(
                "closing",
                "Trên đây là nội dung sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026, trân trọng gửi quý cơ quan tổng hợp./.");
        values.put("period", "6 tháng đầu năm 2026");
        values.put("resultsTitle", "Thực hiện 6 tháng");
        values.put(
                "openingSections",
                List.of(
                        section("Công tác lãnh đạo, chỉ đạo phong trào thi đua"),
                        section("Kết quả các phong trào thi đua trọng tâm")));
        values.put(
                "closingSections",
                List.of(section("Hạn chế và nguyên nhân"), section("Nhiệm vụ trọng tâm 6 tháng cuối năm")));
        values.putAll(guidance());
        values.put(
                "open",
                List.of(
                        Map.of("unit", "Tòa án nhân dân tỉnh", "due", "30/6/2026", "late", "3 ngày"),
                        Map.of(
                                "unit",
                                "Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu",
                                "due",
                                "15/7/2026",
                                "late",
                                "")));
        values.put("byCluster", true);
        values.putAll(unit());
        values.putAll(cluster());
        values.putAll(province());
        values.putAll(awards());
        values.putAll(SamplePlan.all());
        values.putAll(SampleConference.all());
        values.putAll(SampleAwards.all());
        return values;
    }

    private static Map<String, Object> form() {
        Map<String, Object> values = new HashMap<>();
        values.put("superiorBody", "UBND TỈNH TUYÊN QUANG");
        values.put("issuingBody", "THANH TRA TỈNH");
        values.put("symbol", "BC-TTr");
        values.put("place", "Tuyên Quang");
        values.put("year", "2026");
        values.put("typeName", "BÁO CÁO");
        values.put("subject", "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026");
        values.put("letterSubject", "sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026");
        values.put("addressee", "");
        values.put("severalAddressees", true);
        values.put(
                "addressees",
                List.of(
                        Map.of("text", "Trưởng Khối thi đua Nội chính;"),
                        Map.of("text", "Ban Thi đua - Khen thưởng (Sở Nội vụ).")));
        values.put(
                "receivers",
                List.of(
                        Map.of("text", "Như trên;"),
                        Map.of("text", "Thành viên Hội đồng TĐKT tỉnh phụ trách khối (b/c);"),
                        Map.of("text", "Các phòng thuộc Thanh tra tỉnh;")));
        values.put("archive", "VT, VP");
        values.put("signerAuthority", "KT. CHÁNH THANH TRA");
        values.put("signerTitle", "PHÓ CHÁNH THANH TRA");
        values.put("signerName", "Nông Thị Khánh Hòa");
        return values;
    }

    private static Map<String, Object> guidance() {
        List<Map<String, String>> tasks = List.of(
                Map.of(
                        "text",
                        "Phối hợp với đơn vị cấp phó đôn đốc từng thành viên gửi báo cáo đúng hạn; nêu rõ nội dung còn thiếu khi đề nghị bổ sung."),
                Map.of(
                        "text",
                        "Tổ chức sơ kết bằng hội nghị hoặc lấy ý kiến bằng văn bản, đánh giá kết quả thực hiện từng chỉ tiêu đã đăng ký."));
        return Map.of(
                "legalBases",
                List.of(Map.of("text", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.")),
                "headTasks",
                tasks,
                "unitTasks",
                tasks,
                "sections",
                List.of(Map.of("heading", "Đối với UBND các xã, phường, đặc khu", "body", TEXT)),
                "deadlines",
                List.of(
                        Map.of(
                                "what",
                                "Báo cáo sơ kết và bản điều chỉnh chỉ tiêu (nếu có)",
                                "who",
                                "Các đơn vị thành viên",
                                "when",
                                "Trước ngày 30/6/2026",
                                "to",
                                "Cụm trưởng, khối trưởng; Ban TĐKT"),
                        Map.of(
                                "what",
                                "Sơ kết cụm, khối và báo cáo tổng hợp",
                                "who",
                                "Cụm trưởng, khối trưởng",
                                "when",
                                "Trước ngày 10/7/2026",
                                "to",
                                "Ban TĐKT, Sở Nội vụ")));
    }

    private static Map<String, Object> unit() {
        Map<String, Object> values = new HashMap<>();
        values.put("targets", targets(30, "note", ""));
        values.put("anyTargets", true);
        values.put("anyCompared", false);
        values.put("earlierTitle", "");
        values.put("scored", true);
        values.put("scoreSentence", "Tổng điểm tự chấm của đơn vị: 96,5 điểm, theo thang 100 điểm của bảng tiêu chí.");
        values.put("targetsRemark", "");
        values.put("adjusted", true);
        values.put("unadjusted", false);
        values.put("adjustmentSentence", "Thanh tra tỉnh đăng ký điều chỉnh các chỉ tiêu sau:");
        values.put("summary", TEXT);
        values.put(
                "adjustments",
                List.of(Map.of(
                        "name",
                        "Số cuộc thanh tra chuyên ngành",
                        "measure",
                        "cuộc",
                        "registered",
                        "12",
                        "adjusted",
                        "10",
                        "reason",
                        "Hai cuộc trùng với kế hoạch của Thanh tra Chính phủ")));
        return values;
    }

    private static List<Map<String, Object>> details() {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(row -> Map.<String, Object>of(
                        "unit", "Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu",
                        "cluster", "Khối thi đua các cơ quan tham mưu tổng hợp số " + row,
                        "name", "Tỷ lệ hồ sơ thủ tục hành chính được giải quyết trước và đúng hạn, nhóm " + row,
                        "measure", "tập thể",
                        "planned", "1.250.000,5",
                        "achieved", "1.150.000",
                        "rate", "92",
                        "unitCount", "12"))
                .toList();
    }

    private static Map<String, Object> cluster() {
        Map<String, Object> values = new HashMap<>();
        values.put("clusterName", "Khối thi đua Nội chính");
        values.put(
                "annexNote",
                "(Kèm theo Báo cáo số       /BC-KTĐNC ngày      tháng      năm 2026 của Khối thi đua Nội chính)");
        values.put("anyDetails", true);
        values.put("details", details());
        values.put("memberCount", 20);
        values.put("receivedCount", 18);
        values.put("onTimeCount", 15);
        values.put("lateCount", 3);
        values.put("missingCount", 2);
        values.put("lateUnits", "Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh, Thi hành án dân sự tỉnh");
        values.put("missingUnits", "Cục Thuế, Kho bạc Nhà nước");
        values.put("totals", targets(12, "unitCount", "20"));
        values.put("anyTotals", true);
        values.put("totalsRemark", "");
        List<Map<String, Object>> parts = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            parts.add(Map.of("name", "Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu số " + i, "body", TEXT));
        }
        values.put(
                "gatheredSections",
                List.of(Map.of("heading", "Kinh nghiệm, cách làm hay của các đơn vị", "summary", "", "parts", parts)));
        values.put(
                "meeting",
                Map.of("date", "08/7/2026", "place", " tại hội trường tầng 3, Thanh tra tỉnh", "summary", TEXT));
        values.put("writtenRound", Map.of());
        values.put("reviewName", "sơ kết");
        values.put("scores", scores());
        values.put("scoresRemark", "Đơn vị chưa có điểm: Kho bạc Nhà nước.");
        values.put("commented", true);
        values.put(
                "commentSentence",
                "Dự thảo báo cáo đã được gửi lấy ý kiến các đơn vị thành viên: 1 đơn vị có ý kiến khác (Sở Tài chính).");
        return values;
    }

    private static List<Map<String, String>> scores() {
        return List.of(
                score("Thanh tra tỉnh", "98,5", "98,5", "1", ""),
                score(
                        "Văn phòng Ủy ban nhân dân tỉnh",
                        "98",
                        "97,25",
                        "2 (đồng hạng)",
                        "Chưa có minh chứng tiêu chí 4"),
                score("Sở Tư pháp", "97,25", "97,25", "2 (đồng hạng)", ""));
    }

    private static Map<String, String> score(String name, String total, String checked, String rank, String reason) {
        return Map.of("name", name, "scale", "100", "total", total, "checked", checked, "rank", rank, "reason", reason);
    }

    private static Map<String, Object> awards() {
        Map<String, String> flag = Map.of(
                "name",
                "Cờ thi đua của UBND tỉnh",
                "proposed",
                "14",
                "granted",
                "12",
                "refused",
                "2",
                "money",
                "223.200.000");
        return Map.of(
                "awarded",
                true,
                "awardSentence",
                "Các cụm, khối đề nghị 14 trường hợp; 12 trường hợp được tặng; 2 trường hợp không được tặng.",
                "awards",
                List.of(flag));
    }

    private static Map<String, Object> province() {
        List<Map<String, Object>> clusters = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            clusters.add(Map.of(
                    "name",
                    "Khối thi đua các cơ quan tham mưu tổng hợp số " + i,
                    "unitCount",
                    11,
                    "onTimeCount",
                    9,
                    "lateCount",
                    1,
                    "missingCount",
                    1,
                    "report",
                    "Số 1" + i + "/BC-KTĐ"));
        }
        return Map.of(
                "clusterCount",
                14,
                "unitCount",
                154,
                "excusedCount",
                1,
                "clusters",
                clusters,
                "anyMissing",
                true,
                "missing",
                List.of(Map.of("name", "UBND xã Thượng Lâm", "cluster", "Cụm thi đua số 5", "note", "")));
    }

    private static List<Map<String, Object>> targets(int count, String lastField, String last) {
        List<Map<String, Object>> targets = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            targets.add(Map.of(
                    "name",
                    "Tỷ lệ hồ sơ thủ tục hành chính được giải quyết trước và đúng hạn, nhóm " + i,
                    "measure",
                    "%",
                    "planned",
                    "98,5",
                    "earlier",
                    "50,5",
                    "achieved",
                    "97,25",
                    "rate",
                    "98,73",
                    lastField,
                    last));
        }
        return targets;
    }

    private static Map<String, Object> section(String heading) {
        return Map.of("heading", heading, "body", TEXT);
    }
}
