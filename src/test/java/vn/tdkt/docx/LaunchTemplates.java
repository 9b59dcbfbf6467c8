package vn.tdkt.docx;

import static vn.tdkt.docx.DecreePage.bordered;
import static vn.tdkt.docx.DecreePage.p;

import java.util.List;
import java.util.Map;
import vn.tdkt.docx.DecreePage.Column;

/** The papers of a year's launch: plans, decisions with what they issue, pledge, targets. */
final class LaunchTemplates {

    private LaunchTemplates() {}

    static Map<String, DecreePage> all() {
        return Map.of(
                "cluster-plan", clusterPlan(),
                "cluster-decision", clusterDecision(),
                "pledge", pledge(),
                "target-registration", targetRegistration(),
                "target-register", targetRegister());
    }

    private static DecreePage clusterPlan() {
        return new DecreePage()
                .paragraph("DraftMark", "${draftMark?}")
                .heading(false)
                .paragraph("AfterTable", "")
                .block("legalBases", p("LegalBasis", "${legalBases.text}"))
                .paragraph("Body", "${introduction?}")
                .block("sections", p("RomanHeading", "${sections.heading}") + p("Body", "${sections.body}"))
                .paragraph("Body", "${replaces?}")
                .paragraph("Closing", "${closing}")
                .signature(true);
    }

    private static DecreePage clusterDecision() {
        return new DecreePage()
                .paragraph("DraftMark", "${draftMark?}")
                .heading(false)
                .paragraph("Authority", "${authority}")
                .block("legalBases", p("LegalBasis", "${legalBases.text}"))
                .paragraph("Authority", "QUYẾT ĐỊNH:")
                .article("Điều 1.", "${issues}")
                .article("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký. ${replaces}")
                .article("Điều 3.", "${closing}")
                .signature(true)
                .paragraph("NewPage", "${clusterName}")
                .paragraph("TypeName", "${annexName}")
                .paragraph("Subject", "${annexTitle}")
                .annexNote()
                .block("sections", p("SectionHeading", "${sections.heading}") + p("Body", "${sections.body}"))
                .block("tables", p("Body", "Bảng chi tiết kèm theo: ${tables.name}."));
    }

    private static DecreePage pledge() {
        return new DecreePage()
                .headingWithoutNumber()
                .paragraph("AfterTable", "")
                .block("legalBases", p("LegalBasis", "${legalBases.text}"))
                .paragraph("Body", "${introduction?}")
                .block("sections", p("RomanHeading", "${sections.heading}") + p("Body", "${sections.body}"))
                .paragraph("RomanHeading", "Chỉ tiêu thi đua các đơn vị đăng ký")
                .block("units", unitWithTargets() + p("Body", "${units.remark?}"))
                .paragraph("Body", "${closing}")
                .paragraph("RomanHeading", "Đại diện các đơn vị ký giao ước")
                .add(bordered(
                        List.of(
                                new Column(567, "TT", "signers.index", "TableCentre"),
                                new Column(4104, "Đơn vị", "signers.name", "TableText"),
                                new Column(4400, "Thủ trưởng đơn vị (ký, ghi rõ họ tên, đóng dấu)", "", "SignHere")),
                        ""))
                .signature(true);
    }

    private static DecreePage targetRegistration() {
        return new DecreePage()
                .heading(true)
                .addressees()
                .paragraph("Body", "${introduction}")
                .table(targetColumns("targets"))
                .paragraph("Body", "${remark?}")
                .paragraph("Closing", "${closing}")
                .signature(false);
    }

    private static DecreePage targetRegister() {
        return new DecreePage()
                .heading(false)
                .addressees()
                .paragraph("Body", "${introduction}")
                .paragraph("RomanHeading", "Chỉ tiêu các đơn vị đăng ký")
                .block("anyUnits", unitRows())
                .emptyBlock("anyUnits", p("Body", "Chưa có đơn vị nào đăng ký chỉ tiêu trên hệ thống."))
                .paragraph("Body", "${elsewhere?}")
                .paragraph("Body", "${missing?}")
                .paragraph("RomanHeading", "Nhận xét, kiến nghị")
                .paragraph("Body", "${remark}")
                .paragraph("Closing", "${closing}")
                .signature(true);
    }

    private static String unitRows() {
        return p("Body", "${#units}") + unitWithTargets() + p("Body", "${/units}");
    }

    /** A unit's name over the table of its targets, which is left out when it has none. */
    private static String unitWithTargets() {
        return p("UnitName", "${units.name}")
                + p("Body", "${#units.any}")
                + bordered(targetColumns("units.targets"), "")
                + p("Body", "${/units.any}");
    }

    private static List<Column> targetColumns(String list) {
        return List.of(
                new Column(624, "TT", list + ".index", "TableCentre"),
                new Column(5147, "Chỉ tiêu", list + ".name", "TableText"),
                new Column(1500, "Đơn vị tính", list + ".measure", "TableCentre"),
                new Column(1800, "Kế hoạch năm", list + ".planned", "TableNumber"));
    }
}
