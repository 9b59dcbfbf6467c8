package vn.tdkt;

import static vn.tdkt.organisation.NoiChinh2020.BLOCK;
import static vn.tdkt.organisation.NoiChinh2020.INSPECTORATE;
import static vn.tdkt.organisation.NoiChinh2020.YEAR;
import static vn.tdkt.organisation.NoiChinh2020.officerOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.organisation.NoiChinh2020;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.RecordedReplies;
import vn.tdkt.report.ReplyAnswer;

/** What the head of seed 002's block gets through 2020: from each of its units, and by letter from those outside. */
@Component
class UnitsOf2020 {

    private static final Map<String, String> DOSSIER = Map.of(
            "situation", "Đơn vị 40 người.",
            "achievements", "Hoàn thành nhiệm vụ.",
            "measures", "Cải cách hành chính.",
            "compliance", "Chấp hành tốt.");

    private final BlockAtWork block;
    private final RegisteredTargets targets;
    private final Obligations obligations;
    private final RecordedReplies opinions;
    private final People people;

    UnitsOf2020(
            BlockAtWork block,
            RegisteredTargets targets,
            Obligations obligations,
            RecordedReplies opinions,
            People people) {
        this.block = block;
        this.targets = targets;
        this.obligations = obligations;
        this.opinions = opinions;
        this.people = people;
    }

    void everybodyRegistersATarget() {
        Map<String, ?> target = Map.of("name", "Sáng kiến", "measure", "việc", "planned", 10);
        NoiChinh2020.members().forEach(unit -> block.handIn(unit, "chỉ tiêu", Map.of("targets", List.of(target))));
    }

    void everybodyReviewsSixMonths() {
        for (String unit : NoiChinh2020.members()) {
            block.handIn(
                    unit,
                    "sơ kết 6 tháng",
                    Map.of(
                            "reviewedOn",
                            "2020-06-22",
                            "results",
                            targets.achieved(YEAR, unit),
                            "noAdjustment",
                            true,
                            "sections",
                            YearAtWork.SECTIONS));
        }
    }

    /** The report, its summary and the sheet of points that the unit gives itself. */
    void reportsTheYear(String unit) {
        long report = obligations.of(YEAR, "year-unit-report", Party.unit(unit)).id();
        block.handIn(
                unit,
                "Báo cáo tổng kết năm 2020",
                Map.of(
                        "results",
                        targets.achieved(YEAR, unit),
                        "sections",
                        YearAtWork.SECTIONS,
                        "summary",
                        "Hoàn thành mọi chỉ tiêu đã đăng ký.",
                        "scoreTotal",
                        95,
                        "scoreScale",
                        100,
                        "scoreSheetId",
                        block.upload(report, "Bảng tự chấm điểm.pdf", officerOf(unit))));
    }

    void handInTheDossiersOf(String... nominated) {
        List.of(nominated).forEach(unit -> block.handIn(unit, "hồ sơ", Map.of("sections", DOSSIER)));
    }

    /** Of those who are asked about the conference and never log in: the Council's member and Thường trực Tỉnh ủy. */
    void opinionsArriveByLetter(LocalDate day) {
        DoneOutside letter = new DoneOutside(DoneOutside.Way.POST, day, "Văn thư", null, null);
        Person head = people.byAccount(officerOf(INSPECTORATE)).orElseThrow();
        obligations
                .below(obligations.of(YEAR, "conference", Party.cluster(BLOCK)).id())
                .stream()
                .filter(one -> one.debtor().kind() == PartyKind.GIVER)
                .filter(one -> !one.state().settled())
                .forEach(one -> opinions.record(one.id(), new ReplyAnswer(letter, true, "Đồng ý"), head));
    }
}
