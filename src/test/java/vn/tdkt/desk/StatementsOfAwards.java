package vn.tdkt.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.award.Appraisal;
import vn.tdkt.award.AppraisalAnswer;
import vn.tdkt.award.Council;
import vn.tdkt.award.CouncilAnswer;
import vn.tdkt.award.Decisions;
import vn.tdkt.award.DecisionsAnswer;
import vn.tdkt.award.Opinions;
import vn.tdkt.award.Outcome;
import vn.tdkt.award.YearClosing;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.OfficeSheets;

/** Counts the statements of the screens from a conference to the closing of its year. */
@Component
class StatementsOfAwards {

    private final Appraisal appraisal;
    private final Opinions opinions;
    private final Council council;
    private final Decisions decisions;
    private final YearClosing closing;
    private final AwardPage awardPage;
    private final OfficeSheets offices;
    private final StatementsOfPapers papers;

    StatementsOfAwards(
            Appraisal appraisal,
            Opinions opinions,
            Council council,
            Decisions decisions,
            YearClosing closing,
            AwardPage awardPage,
            OfficeSheets offices,
            StatementsOfPapers papers) {
        this.appraisal = appraisal;
        this.opinions = opinions;
        this.council = council;
        this.decisions = decisions;
        this.closing = closing;
        this.awardPage = awardPage;
        this.offices = offices;
        this.papers = papers;
    }

    void of(ScreensOfYear year, Person officer, Counted counted) {
        long report = year.owedByOffice("year-province-report");
        year.nominateEverybody();
        counted.count("thẩm định: lấy đề nghị", () -> appraisal.takeNominations(report));
        counted.count("thẩm định: phiếu", () -> appraisal.sheet(report));
        List<Long> cases = appraisal.sheet(report).nominations().stream()
                .map(shown -> shown.nomination().id())
                .toList();
        AppraisalAnswer fit = new AppraisalAnswer(
                cases.stream().map(id -> new AppraisalAnswer.Row(id, true, "")).toList(), List.of());
        counted.count("thẩm định: ghi", () -> appraisal.accept(report, fit, officer));
        opinions.ask(report);
        counted.count("ý kiến cơ quan: phiếu", () -> opinions.sheet(report));
        counted.count("Hội đồng: phiếu", () -> council.sheet(report));
        counted.count("Hội đồng: ghi phiên họp", () -> council.hold(report, session(year, cases), officer));
        counted.count("tờ trình khen thưởng: phiếu", () -> offices.draft(year.owedByOffice("award-submission")));
        papers.write("tờ trình khen thưởng: soạn", year.owedByOffice("award-submission"), officer, counted);
        papers.write("quyết định khen thưởng: soạn", year.owedByOffice("award-decision"), officer, counted);
        counted.count("quyết định: phiếu", () -> decisions.sheet(report));
        counted.count("quyết định: ghi", () -> decisions.record(report, granted(year, cases), officer));
        counted.count("kết quả khen thưởng", () -> awardPage.results(year.year()));
        counted.count("khép năm: phiếu", () -> closing.sheet(report));
    }

    private static CouncilAnswer session(ScreensOfYear year, List<Long> cases) {
        List<CouncilAnswer.Row> rows = cases.stream()
                .map(id -> new CouncilAnswer.Row(id, Outcome.ACCEPTED, null, null))
                .toList();
        return new CouncilAnswer(1, year.today(), List.of("Ông A"), null, rows, false);
    }

    private static DecisionsAnswer granted(ScreensOfYear year, List<Long> cases) {
        return new DecisionsAnswer(
                List.of(new DecisionsAnswer.Decision(ScreensOfYear.CERTIFICATE, "125/QĐ-UBND", year.today())),
                cases.stream()
                        .map(id -> new DecisionsAnswer.Grant(id, true, null))
                        .toList(),
                false);
    }
}
