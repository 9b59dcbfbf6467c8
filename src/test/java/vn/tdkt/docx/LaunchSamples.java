package vn.tdkt.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Values that fill the templates of a year's launch: long names, 14 units with 12 targets each. */
final class LaunchSamples {

    private static final String TEXT =
            "Từng đơn vị cụ thể hóa nội dung thi đua thành việc làm, gắn với nhiệm vụ chính trị được giao trong năm và phân công người theo dõi.\nKết quả được trao đổi tại kỳ sơ kết để kịp thời nhân rộng cách làm hay.";

    private LaunchSamples() {}

    static Map<String, Object> all() {
        Map<String, Object> values = new HashMap<>(SampleValues.all());
        values.put("draftMark", "DỰ THẢO");
        values.put("authority", "TRƯỞNG KHỐI THI ĐUA NỘI CHÍNH");
        values.put(
                "legalBases",
                List.of(
                        Map.of("text", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
                        Map.of("text", "Căn cứ Chương trình công tác thi đua, khen thưởng năm 2027 của tỉnh;"),
                        Map.of(
                                "text",
                                "Căn cứ kết quả lấy ý kiến các đơn vị thành viên: 5 đơn vị đồng ý, 1 đơn vị có ý kiến khác.")));
        values.put(
                "issues", "Ban hành kèm theo Quyết định này Quy chế tổ chức và hoạt động của Khối thi đua Nội chính.");
        values.put("replaces", "Quyết định này thay thế Quyết định số 108/QĐ-KTĐNC ngày 13 tháng 5 năm 2019.");
        values.put("annexName", "QUY CHẾ");
        values.put("annexTitle", "Tổ chức và hoạt động của Khối thi đua Nội chính");
        values.put("clusterName", "Khối thi đua Nội chính");
        values.put(
                "sections",
                List.of(
                        Map.of("heading", "Mục đích, yêu cầu", "body", TEXT),
                        Map.of("heading", "Nội dung thi đua", "body", TEXT + "\n" + TEXT),
                        Map.of("heading", "Tổ chức thực hiện", "body", TEXT)));
        values.put("tables", List.of(Map.of("name", "Bảng điểm 2027.xlsx")));
        values.put("targets", targets(12));
        values.put("anyUnits", true);
        values.put(
                "units",
                IntStream.rangeClosed(1, 14)
                        .mapToObj(no -> Map.of(
                                "name",
                                no == 1 ? "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh" : "Đơn vị " + no,
                                "any",
                                no != 3,
                                "targets",
                                targets(no == 3 ? 0 : 12),
                                "remark",
                                no == 3 ? "Chưa đăng ký chỉ tiêu." : ""))
                        .toList());
        values.put(
                "signers",
                IntStream.rangeClosed(1, 14)
                        .mapToObj(no -> Map.of("name", "Đơn vị thành viên số " + no))
                        .toList());
        values.put("elsewhere", "Đơn vị đăng ký bằng văn bản gửi ngoài hệ thống: Công an tỉnh.");
        values.put("missing", "Đơn vị chưa đăng ký: Sở Tư pháp.");
        values.put("remark", "Các chỉ tiêu bám sát nhiệm vụ được giao.");
        return values;
    }

    private static List<Map<String, Object>> targets(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(no -> Map.<String, Object>of(
                        "name",
                        "Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn trên tổng số hồ sơ tiếp nhận, nhóm "
                                + no,
                        "measure",
                        no % 2 == 0 ? "%" : "tập thể, cá nhân",
                        "planned",
                        "1.250.000,5"))
                .toList();
    }
}
