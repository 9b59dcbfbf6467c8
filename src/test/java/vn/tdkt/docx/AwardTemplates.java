package vn.tdkt.docx;

import static vn.tdkt.docx.DecreePage.bordered;
import static vn.tdkt.docx.DecreePage.p;

import java.util.List;
import java.util.Map;
import vn.tdkt.docx.DecreePage.Column;

/** What follows the Council: submissions, the decision with its list, the notice of refusal. */
final class AwardTemplates {

    private AwardTemplates() {}

    static Map<String, DecreePage> all() {
        return Map.of(
                "award-submission", submission(),
                "award-decision", decision(),
                "refusal-notice", refusal(),
                "pm-submission", toPrimeMinister());
    }

    private static DecreePage submission() {
        return new DecreePage()
                .heading(false)
                .addressees()
                .block("legalBases", p("LegalBasis", "${legalBases.text}"))
                .paragraph("Body", "${introduction}")
                .paragraph("RomanHeading", "Kết quả lấy ý kiến và xét tại Hội đồng")
                .paragraph("Body", "${opinions?}")
                .paragraph("Body", "${council}")
                .paragraph("RomanHeading", "Các trường hợp đề nghị khen thưởng")
                .paragraph("Body", "${proposedRemark}")
                .block(
                        "anyRefused",
                        p("RomanHeading", "Các trường hợp không đề nghị khen thưởng") + bordered(refused(), ""))
                .paragraph("Body", "${request?}")
                .paragraph("Closing", "${closing}")
                .signature(false)
                .annexWhen("anyProposed", false, "Danh sách tập thể đề nghị khen thưởng", proposed());
    }

    private static DecreePage toPrimeMinister() {
        return new DecreePage()
                .heading(false)
                .addressees()
                .block("legalBases", p("LegalBasis", "${legalBases.text}"))
                .paragraph("Body", "${introduction}")
                .paragraph("Body", "${proposedRemark}")
                .paragraph("Body", "${council}")
                .paragraph("Body", "${request?}")
                .paragraph("Closing", "${closing}")
                .signature(false)
                .annex(false, "PHỤ LỤC", "Danh sách tập thể đề nghị khen thưởng")
                .table(proposed());
    }

    private static DecreePage decision() {
        return new DecreePage()
                .heading(false)
                .paragraph("DecidingOffice", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH")
                .block("legalBases", p("LegalBasis", "${legalBases.text}"))
                .paragraph("DecidingOffice", "QUYẾT ĐỊNH:")
                .article("Điều 1.", "Khen thưởng các tập thể có tên trong danh sách kèm theo, cụ thể:")
                .block("articles", p("Body", "- ${articles.text}"))
                .article("Điều 2.", "${prize}")
                .article("Điều 3.", "${execution}")
                .paragraph("Closing", "${closing}")
                .signature(false)
                .annex(false, "DANH SÁCH", "${listTitle}")
                .table(List.of(
                        new Column(567, "TT", "listed.index", "TableCentre"),
                        new Column(3054, "Tập thể", "listed.unit", "TableText"),
                        new Column(2150, "Cụm, khối thi đua", "listed.cluster", "TableText"),
                        new Column(1900, "Hình thức", "listed.award", "TableText"),
                        new Column(1400, "Tiền thưởng (đồng)", "listed.prize", "TableNumber")));
    }

    private static DecreePage refusal() {
        return new DecreePage()
                .heading(false)
                .addressees()
                .paragraph("Body", "${introduction}")
                .table(List.of(
                        new Column(567, "TT", "refused.index", "TableCentre"),
                        new Column(3404, "Hình thức đề nghị", "refused.award", "TableText"),
                        new Column(5100, "Lý do", "refused.reason", "TableText")))
                .paragraph("Body", "${advice?}")
                .paragraph("Closing", "${closing}")
                .signature(false);
    }

    private static List<Column> proposed() {
        return List.of(
                new Column(567, "TT", "proposed.index", "TableCentre"),
                new Column(3104, "Tập thể", "proposed.unit", "TableText"),
                new Column(2300, "Cụm, khối thi đua", "proposed.cluster", "TableText"),
                new Column(2100, "Hình thức", "proposed.award", "TableText"),
                new Column(1000, "Số phiếu", "proposed.votes", "TableCentre"));
    }

    private static List<Column> refused() {
        return List.of(
                new Column(567, "TT", "refused.index", "TableCentre"),
                new Column(3104, "Tập thể", "refused.unit", "TableText"),
                new Column(2100, "Hình thức đề nghị", "refused.award", "TableText"),
                new Column(3300, "Lý do", "refused.reason", "TableText"));
    }
}
