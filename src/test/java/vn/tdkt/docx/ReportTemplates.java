package vn.tdkt.docx;

import static vn.tdkt.docx.DecreePage.bordered;
import static vn.tdkt.docx.DecreePage.cell;
import static vn.tdkt.docx.DecreePage.p;
import static vn.tdkt.docx.DecreePage.row;
import static vn.tdkt.docx.DecreePage.section;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tdkt.docx.DecreePage.Column;

/** Half-year and year: the guidance, the reports of units, clusters and province, the summary. */
final class ReportTemplates {

    private static final String ADJUSTMENT = "Điều chỉnh chỉ tiêu thi đua đã đăng ký";

    private ReportTemplates() {}

    static Map<String, DecreePage> all() {
        return Map.of(
                "guidance-letter", guidanceLetter(),
                "chasing-letter", chasingLetter(),
                "unit-report", unitReport(),
                "report-summary", reportSummary(),
                "target-adjustment", targetAdjustment(),
                "cluster-report", clusterReport(),
                "province-report", provinceReport());
    }

    private static DecreePage guidanceLetter() {
        return new DecreePage()
                .heading(true)
                .addressees()
                .block("legalBases", p("LegalBasis", "${legalBases.text}"))
                .paragraph("Body", "${introduction}")
                .paragraph("TaskHeading", "Đối với cụm trưởng, khối trưởng")
                .block("headTasks", p("Task", "${headTasks.text}"))
                .paragraph("TaskHeading", "Đối với các cơ quan, đơn vị, địa phương là thành viên cụm, khối thi đua")
                .block("unitTasks", p("Task", "${unitTasks.text}"))
                .block("sections", p("TaskHeading", "${sections.heading}") + p("Body", "${sections.body}"))
                .paragraph("TaskHeading", "Thời hạn thực hiện")
                .table(List.of(
                        new Column(624, "TT", "deadlines.index", "TableCentre"),
                        new Column(3147, "Nội dung", "deadlines.what", "TableText"),
                        new Column(2000, "Cơ quan, đơn vị thực hiện", "deadlines.who", "TableText"),
                        new Column(1500, "Thời hạn", "deadlines.when", "TableCentre"),
                        new Column(1800, "Nơi nhận", "deadlines.to", "TableText")))
                .paragraph("Closing", "${closing}")
                .signature(false);
    }

    /** Of a cluster or of Sở Nội vụ, who sign in different ways. */
    private static DecreePage chasingLetter() {
        return new DecreePage()
                .heading(true)
                .addressees()
                .paragraph("Body", "${introduction}")
                .table(List.of(
                        new Column(624, "TT", "open.index", "TableCentre"),
                        new Column(5147, "Đơn vị", "open.unit", "TableText"),
                        new Column(1700, "Thời hạn gửi", "open.due", "TableCentre"),
                        new Column(1600, "Đã quá hạn", "open.late", "TableCentre")))
                .paragraph("Body", "${request}")
                .paragraph("Closing", "${closing}")
                .block("byCluster", p("Body", "${+clusterSignature}"))
                .emptyBlock("byCluster", p("Body", "${+signature}"));
    }

    private static DecreePage unitReport() {
        return new DecreePage()
                .heading(false)
                .addressees()
                .paragraph("Body", "${introduction}")
                .block("openingSections", section("openingSections"))
                .paragraph("RomanHeading", "Kết quả thực hiện chỉ tiêu thi đua ${period}")
                .block("anyTargets", bordered(targetColumns("targets", "Ghi chú", "note", "TableText"), ""))
                .block("anyCompared", bordered(comparedColumns(), ""))
                .paragraph("Body", "${targetsRemark?}")
                .block(
                        "adjusted",
                        p("RomanHeading", ADJUSTMENT)
                                + p("Body", "${adjustmentSentence}")
                                + bordered(adjustmentColumns(), ""))
                .block(
                        "unadjusted",
                        p("RomanHeading", ADJUSTMENT)
                                + p("Body", "Đơn vị không điều chỉnh chỉ tiêu thi đua đã đăng ký đầu năm."))
                .block("scored", p("RomanHeading", "Kết quả tự chấm điểm") + p("Body", "${scoreSentence}"))
                .block("closingSections", section("closingSections"))
                .paragraph("Closing", "${closing}")
                .signature(false);
    }

    /** Goes with a numbered report, so it has no number, date or signature of its own. */
    private static DecreePage reportSummary() {
        return new DecreePage().headingOfCompanion().paragraph("Body", "${summary}");
    }

    /** Goes with the report of the first six months when the year's plan has changed. */
    private static DecreePage targetAdjustment() {
        return new DecreePage()
                .headingOfCompanion()
                .paragraph("Body", "${introduction}")
                .table(adjustmentColumns())
                .paragraph("Closing", "${closing}");
    }

    private static DecreePage clusterReport() {
        return new DecreePage()
                .heading(false)
                .addressees()
                .paragraph("Body", "${introduction}")
                .paragraph("RomanHeading", "Tình hình gửi báo cáo của các đơn vị thành viên")
                .paragraph(
                        "Body",
                        "${clusterName} có ${memberCount} đơn vị phải gửi báo cáo; ${receivedCount} đơn vị đã gửi,"
                                + " trong đó ${onTimeCount} đơn vị đúng hạn, ${lateCount} đơn vị sau thời hạn;"
                                + " ${missingCount} đơn vị chưa gửi.")
                .paragraph("Body", "Đơn vị gửi sau thời hạn: ${lateUnits?}.")
                .paragraph("Body", "Đơn vị chưa gửi báo cáo: ${missingUnits?}.")
                .block("openingSections", section("openingSections"))
                .paragraph("RomanHeading", "Kết quả thực hiện các chỉ tiêu thi đua ${period}")
                .block("anyTotals", bordered(targetColumns("totals", "Số đơn vị", "unitCount", "TableCentre"), ""))
                .paragraph("Body", "${totalsRemark?}")
                .block("gatheredSections", gathered("gatheredSections"))
                .block(
                        "scored",
                        p("RomanHeading", "Kết quả chấm điểm thi đua ${period} của các đơn vị")
                                + bordered(scoreColumns(), "")
                                + p("Body", "${scoresRemark?}"))
                .block(
                        "commented",
                        p("RomanHeading", "Ý kiến của các đơn vị thành viên về dự thảo")
                                + p("Body", "${commentSentence}"))
                .block(
                        "meeting",
                        p("RomanHeading", "Tổ chức ${reviewName}")
                                + p("Body", "Hội nghị ${reviewName} được tổ chức ngày ${meeting.date}${meeting.place}.")
                                + p("Body", "${meeting.summary?}"))
                .block(
                        "writtenRound",
                        p("RomanHeading", "Tổ chức ${reviewName}")
                                + p(
                                        "Body",
                                        "Cụm, khối ${reviewName} bằng hình thức lấy ý kiến bằng văn bản, kết thúc ngày"
                                                + " ${writtenRound.to}.")
                                + p("Body", "${writtenRound.summary?}"))
                .block("closingSections", section("closingSections"))
                .paragraph("Closing", "${closing}")
                .signature(true)
                .annexWhen(
                        "anyDetails",
                        true,
                        "Kết quả thực hiện chỉ tiêu thi đua ${period} của từng đơn vị",
                        detailColumns("Đơn vị", "unit", List.of()));
    }

    private static DecreePage provinceReport() {
        return new DecreePage()
                .heading(false)
                .addressees()
                .paragraph("Body", "${introduction}")
                .paragraph("RomanHeading", "Tình hình thực hiện chế độ báo cáo")
                .paragraph(
                        "Body",
                        "Toàn tỉnh có ${clusterCount} cụm, khối thi đua với ${unitCount} đơn vị phải gửi báo cáo;"
                                + " đã nhận ${receivedCount} báo cáo của đơn vị, trong đó ${lateCount} báo cáo sau thời hạn;"
                                + " ${missingCount} đơn vị chưa gửi, ${excusedCount} đơn vị được miễn.")
                .table(clusterColumns(), clusterSums())
                .block("anyMissing", p("Body", "Các đơn vị chưa gửi báo cáo:") + bordered(missingColumns(), ""))
                .block("openingSections", section("openingSections"))
                .paragraph("RomanHeading", "Kết quả thực hiện các chỉ tiêu thi đua ${period}")
                .block("anyTotals", bordered(targetColumns("totals", "Số đơn vị", "unitCount", "TableCentre"), ""))
                .paragraph("Body", "${totalsRemark?}")
                .block("gatheredSections", gathered("gatheredSections"))
                .block(
                        "awarded",
                        p("RomanHeading", "Kết quả khen thưởng ${period}")
                                + p("Body", "${awardSentence}")
                                + bordered(awardColumns(), ""))
                .block("closingSections", section("closingSections"))
                .paragraph("Closing", "${closing}")
                .signature(false)
                .annexWhen(
                        "anyDetails",
                        true,
                        "Kết quả thực hiện chỉ tiêu thi đua ${period} của từng cụm, khối",
                        detailColumns(
                                "Cụm, khối thi đua",
                                "cluster",
                                List.of(new Column(1300, "Số đơn vị", "details.unitCount", "TableCentre"))));
    }

    /** A section with what each unit, or cluster, wrote in it. */
    private static String gathered(String list) {
        String parts = list + ".parts";
        return p("RomanHeading", "${" + list + ".heading}")
                + p("Body", "${" + list + ".summary?}")
                + p("Body", "${#" + parts + "}")
                + p("UnitName", "${" + parts + ".name}")
                + p("Body", "${" + parts + ".body}")
                + p("Body", "${/" + parts + "}");
    }

    private static List<Column> targetColumns(String list, String lastHead, String lastField, String lastStyle) {
        return List.of(
                new Column(567, "TT", list + ".index", "TableCentre"),
                new Column(3054, "Chỉ tiêu", list + ".name", "TableText"),
                new Column(1050, "Đơn vị tính", list + ".measure", "TableCentre"),
                new Column(1150, "Kế hoạch năm", list + ".planned", "TableNumber"),
                new Column(1150, "${resultsTitle}", list + ".achieved", "TableNumber"),
                new Column(950, "Tỷ lệ %", list + ".rate", "TableNumber"),
                new Column(1150, lastHead, list + "." + lastField, lastStyle));
    }

    private static List<Column> comparedColumns() {
        return List.of(
                new Column(567, "TT", "targets.index", "TableCentre"),
                new Column(2504, "Chỉ tiêu", "targets.name", "TableText"),
                new Column(900, "Đơn vị tính", "targets.measure", "TableCentre"),
                new Column(1050, "Kế hoạch năm", "targets.planned", "TableNumber"),
                new Column(1050, "${earlierTitle}", "targets.earlier", "TableNumber"),
                new Column(1050, "${resultsTitle}", "targets.achieved", "TableNumber"),
                new Column(900, "Tỷ lệ %", "targets.rate", "TableNumber"),
                new Column(1050, "Ghi chú", "targets.note", "TableText"));
    }

    /** As wide as a page on its side. */
    private static List<Column> detailColumns(String whose, String field, List<Column> more) {
        int given = more.stream().mapToInt(Column::width).sum();
        return Stream.concat(
                        Stream.of(
                                new Column(670, "TT", "details.index", "TableCentre"),
                                new Column(3700, whose, "details." + field, "TableText"),
                                new Column(4600 - given, "Chỉ tiêu", "details.name", "TableText"),
                                new Column(1400, "Đơn vị tính", "details.measure", "TableCentre"),
                                new Column(1500, "Kế hoạch năm", "details.planned", "TableNumber"),
                                new Column(1500, "${resultsTitle}", "details.achieved", "TableNumber"),
                                new Column(1200, "Tỷ lệ %", "details.rate", "TableNumber")),
                        more.stream())
                .toList();
    }

    private static List<Column> scoreColumns() {
        return List.of(
                new Column(567, "TT", "scores.index", "TableCentre"),
                new Column(2754, "Đơn vị", "scores.name", "TableText"),
                new Column(1000, "Thang điểm", "scores.scale", "TableNumber"),
                new Column(1000, "Tự chấm", "scores.total", "TableNumber"),
                new Column(1000, "Cụm, khối chấm", "scores.checked", "TableNumber"),
                new Column(1200, "Thứ hạng", "scores.rank", "TableCentre"),
                new Column(1550, "Lý do điều chỉnh", "scores.reason", "TableText"));
    }

    private static List<Column> adjustmentColumns() {
        return List.of(
                new Column(567, "TT", "adjustments.index", "TableCentre"),
                new Column(2854, "Chỉ tiêu", "adjustments.name", "TableText"),
                new Column(1050, "Đơn vị tính", "adjustments.measure", "TableCentre"),
                new Column(1150, "Đã đăng ký", "adjustments.registered", "TableNumber"),
                new Column(1150, "Điều chỉnh", "adjustments.adjusted", "TableNumber"),
                new Column(2300, "Lý do", "adjustments.reason", "TableText"));
    }

    private static List<Column> clusterColumns() {
        return List.of(
                new Column(567, "TT", "clusters.index", "TableCentre"),
                new Column(3204, "Cụm, khối thi đua", "clusters.name", "TableText"),
                new Column(900, "Số đơn vị", "clusters.unitCount", "TableNumber"),
                new Column(900, "Đúng hạn", "clusters.onTimeCount", "TableNumber"),
                new Column(900, "Sau hạn", "clusters.lateCount", "TableNumber"),
                new Column(900, "Chưa gửi", "clusters.missingCount", "TableNumber"),
                new Column(1700, "Báo cáo của cụm, khối", "clusters.report", "TableText"));
    }

    private static String clusterSums() {
        return row(cell(567, p("TableCentre", ""))
                + cell(3204, p("TableHead", "Cộng"))
                + cell(900, p("TableNumber", "${unitCount}"))
                + cell(900, p("TableNumber", "${onTimeCount}"))
                + cell(900, p("TableNumber", "${lateCount}"))
                + cell(900, p("TableNumber", "${missingCount}"))
                + cell(1700, p("TableText", "")));
    }

    private static List<Column> awardColumns() {
        return List.of(
                new Column(567, "TT", "awards.index", "TableCentre"),
                new Column(3804, "Hình thức khen thưởng", "awards.name", "TableText"),
                new Column(1000, "Đề nghị", "awards.proposed", "TableNumber"),
                new Column(1000, "Được tặng", "awards.granted", "TableNumber"),
                new Column(1000, "Không được tặng", "awards.refused", "TableNumber"),
                new Column(1700, "Tiền thưởng (đồng)", "awards.money", "TableNumber"));
    }

    private static List<Column> missingColumns() {
        return List.of(
                new Column(567, "TT", "missing.index", "TableCentre"),
                new Column(4204, "Đơn vị", "missing.name", "TableText"),
                new Column(2600, "Cụm, khối thi đua", "missing.cluster", "TableText"),
                new Column(1700, "Ghi chú", "missing.note", "TableText"));
    }
}
