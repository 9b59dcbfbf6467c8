package vn.tdkt.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Papers of an invented unit whose codes no other test uses. */
final class Papers {

    static final Signer SIGNER = new Signer("KT. Chánh Thanh tra", "Phó Chánh Thanh tra", "Nông Thị Khánh Hòa");

    private Papers() {}

    static Paper unitReport(String unit, String subject) {
        return new Paper("unit-report", 900_001, unit(unit), "canbo", SIGNER, subject, addressees());
    }

    static Issuer unit(String code) {
        return new Issuer(
                IssuerKind.UNIT, code, "Thanh tra tỉnh", "UBND tỉnh Tuyên Quang", "TTr", "", "state", "Tuyên Quang");
    }

    static Addressees addressees() {
        return new Addressees(
                List.of("Trưởng Khối thi đua Nội chính", "Ban Thi đua - Khen thưởng (Sở Nội vụ)"),
                List.of(),
                List.of("Thành viên Hội đồng phụ trách khối (b/c)"),
                "VT, VP");
    }

    static Map<String, Object> content() {
        Map<String, Object> content = new HashMap<>(Map.of(
                "introduction",
                "Thanh tra tỉnh báo cáo như sau:",
                "openingSections",
                List.of(Map.of("heading", "Chỉ đạo", "body", "Đã ban hành kế hoạch.")),
                "period",
                "6 tháng đầu năm 2026",
                "targets",
                List.of(Map.of(
                        "name",
                        "Số cuộc thanh tra",
                        "measure",
                        "cuộc",
                        "planned",
                        "12",
                        "achieved",
                        "7",
                        "rate",
                        "58,3",
                        "note",
                        "")),
                "targetsRemark",
                "",
                "adjusted",
                false,
                "adjustmentSentence",
                "",
                "adjustments",
                List.of(),
                "closingSections",
                List.of(),
                "closing",
                "Trên đây là báo cáo của Thanh tra tỉnh./."));
        content.put("anyTargets", true);
        content.put("resultsTitle", "Thực hiện 6 tháng");
        content.put("earlierTitle", "");
        content.put("anyCompared", false);
        content.put("scored", false);
        content.put("scoreSentence", "");
        content.put("unadjusted", true);
        return content;
    }
}
