package vn.tdkt.docx;

import static vn.tdkt.docx.DecreePage.bordered;
import static vn.tdkt.docx.DecreePage.p;
import static vn.tdkt.docx.DecreePage.section;

import java.util.List;
import java.util.Map;
import vn.tdkt.docx.DecreePage.Column;

/** The closing conference: its minutes, the cluster's file, a nominated unit's dossier. */
final class ConferenceTemplates {

    private ConferenceTemplates() {}

    static Map<String, DecreePage> all() {
        return Map.of(
                "conference-minutes", minutes(),
                "cluster-final-report", finalReport(),
                "nomination-submission", submission(),
                "achievement-report", achievements());
    }

    private static DecreePage minutes() {
        return new DecreePage()
                .heading(false)
                .paragraph("Body", "${introduction}")
                .paragraph("RomanHeading", "Thành phần dự hội nghị")
                .paragraph("Body", "Chủ trì: ${chair}.")
                .paragraph("Body", "Thư ký: ${secretary}.")
                .paragraph("Body", "Ban kiểm phiếu: ${counters?}.")
                .block("guests", p("Body", "Khách mời: ${guests.text}."))
                .paragraph("Body", "${turnout}")
                .table(List.of(
                        new Column(567, "TT", "attendance.index", "TableCentre"),
                        new Column(3004, "Đơn vị", "attendance.unit", "TableText"),
                        new Column(2200, "Lãnh đạo", "attendance.leader", "TableText"),
                        new Column(2200, "Cán bộ", "attendance.officer", "TableText"),
                        new Column(1100, "Có mặt", "attendance.present", "TableCentre")))
                .paragraph("RomanHeading", "Nội dung, diễn biến")
                .block("steps", p("Body", "${steps.text}"))
                .paragraph("Body", "${silence?}")
                .paragraph("RomanHeading", "Kết quả bình xét, đề nghị khen thưởng")
                .block("rounds", p("Body", "${rounds.text}"))
                .block("anyVotes", bordered(voteColumns(), ""))
                .block("nominations", p("Body", "Đề nghị tặng ${nominations.award}: ${nominations.unit}."))
                .paragraph("Body", "${nominationsRemark?}")
                .paragraph("RomanHeading", "Trưởng, phó ${group} năm ${nextYear}")
                .paragraph("Body", "${nextHead}")
                .paragraph("RomanHeading", "Giao ước thi đua năm ${nextYear}")
                .paragraph("Body", "${pledge}")
                .paragraph("Closing", "${closing}")
                .twoNames("THƯ KÝ", "${secretary}", "CHỦ TRÌ HỘI NGHỊ", "${chair}")
                .block(
                        "anyCounters",
                        p("Signer", "BAN KIỂM PHIẾU") + p("AfterTable", "") + bordered(counterColumns(), ""))
                .signature(true);
    }

    private static DecreePage finalReport() {
        return new DecreePage()
                .heading(false)
                .addressees()
                .paragraph("Body", "${introduction}")
                .block("openingSections", section("openingSections"))
                .paragraph("RomanHeading", "Hội nghị tổng kết và kết quả bình xét")
                .paragraph("Body", "${held}")
                .block("anyNominations", bordered(nominationColumns(), ""))
                .paragraph("Body", "${nominationsRemark?}")
                .paragraph("Body", "${nextHead}")
                .paragraph("Body", "${pledge}")
                .block("closingSections", section("closingSections"))
                .paragraph("Closing", "${closing}")
                .signature(true);
    }

    private static DecreePage submission() {
        return new DecreePage()
                .heading(false)
                .addressees()
                .block("legalBases", p("LegalBasis", "${legalBases.text}"))
                .paragraph("Body", "${introduction}")
                .block("anyNominations", bordered(nominationColumns(), ""))
                .paragraph("Body", "${nominationsRemark?}")
                .paragraph("Body", "${request?}")
                .paragraph("Body", "Gửi kèm Tờ trình:")
                .block("enclosures", p("Body", "- ${enclosures.text}"))
                .paragraph("Closing", "${closing}")
                .signature(true);
    }

    private static DecreePage achievements() {
        return new DecreePage()
                .heading(false)
                .paragraph("Body", "${introduction}")
                .block("nominations", p("Body", "- ${nominations.award}: ${nominations.votes}."))
                .block("openingSections", section("openingSections"))
                .paragraph("Closing", "${closing}")
                .signature(false);
    }

    private static List<Column> counterColumns() {
        return List.of(
                new Column(567, "TT", "counterNames.index", "TableCentre"),
                new Column(5504, "Họ và tên", "counterNames.text", "TableText"),
                new Column(3000, "Ký tên", "counterNames.signature", "TableText"));
    }

    private static List<Column> voteColumns() {
        return List.of(
                new Column(567, "TT", "votes.index", "TableCentre"),
                new Column(2254, "Hình thức", "votes.award", "TableText"),
                new Column(2300, "Đơn vị", "votes.unit", "TableText"),
                new Column(1600, "Tán thành", "votes.votes", "TableText"),
                new Column(950, "Tỷ lệ", "votes.share", "TableCentre"),
                new Column(1400, "Kết quả", "votes.result", "TableCentre"));
    }

    private static List<Column> nominationColumns() {
        return List.of(
                new Column(567, "TT", "nominations.index", "TableCentre"),
                new Column(2754, "Đơn vị", "nominations.unit", "TableText"),
                new Column(2800, "Hình thức đề nghị", "nominations.award", "TableText"),
                new Column(1900, "Tán thành", "nominations.votes", "TableCentre"),
                new Column(1050, "Tỷ lệ", "nominations.share", "TableCentre"));
    }
}
