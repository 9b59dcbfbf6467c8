package vn.tdkt.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values that fill the templates of what follows the Council, with long names. */
final class SampleAwards {

    private SampleAwards() {}

    static Map<String, Object> all() {
        Map<String, Object> values = new HashMap<>();
        values.put("opinions", "Sở Nội vụ đã lấy ý kiến 5 cơ quan; không cơ quan nào phản đối.");
        values.put(
                "council", "Hội đồng Thi đua - Khen thưởng tỉnh đã họp phiên thứ 1 ngày 10/02/2027, xét 30 đề nghị.");
        values.put("anyProposed", true);
        values.put("proposed", rows());
        values.put(
                "proposedRemark",
                "Đề nghị khen thưởng 30 tập thể: Cờ thi đua của UBND tỉnh 14 tập thể; Bằng khen của Chủ tịch UBND tỉnh 16 tập thể (danh sách tại Phụ lục kèm theo Tờ trình này).");
        values.put("anyRefused", true);
        values.put("refused", rows());
        values.put("request", "Kính đề nghị Chủ tịch Ủy ban nhân dân tỉnh quyết định.");
        values.put("articles", List.of(Map.of("text", "Tặng Cờ thi đua của UBND tỉnh cho 14 tập thể;")));
        values.put("prize", "Tiền thưởng kèm theo tổng số 262.080.000 đồng.");
        values.put("execution", "Chánh Văn phòng UBND tỉnh và các tập thể có tên chịu trách nhiệm thi hành.");
        values.put("listed", rows());
        values.put("listTitle", "Danh sách tập thể được khen thưởng năm 2026");
        values.put("advice", "Nếu cần trao đổi thêm, đề nghị liên hệ Ban Thi đua - Khen thưởng.");
        return values;
    }

    /** Of the decision: the last is who proposes it. */
    static List<Map<String, String>> bases() {
        return List.of(
                Map.of("text", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
                Map.of(
                        "text",
                        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng;"),
                Map.of("text", "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 45/TTr-SNV ngày 20/3/2027."));
    }

    private static List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            rows.add(Map.of(
                    "unit", "Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu số " + i,
                    "cluster", "Khối thi đua các cơ quan tham mưu tổng hợp",
                    "award", "Bằng khen của Chủ tịch UBND tỉnh",
                    "votes", "11/12",
                    "reason", "Chưa hoàn thành chỉ tiêu thu ngân sách đã đăng ký đầu năm",
                    "prize", "7.020.000"));
        }
        return rows;
    }
}
