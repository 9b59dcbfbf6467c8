package vn.tdkt.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.conference.Award;
import vn.tdkt.conference.Awards;
import vn.tdkt.conference.PastAwards;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.FileLink;

/** The standing office looks at every nomination of a year before the Council does. */
@Service
@Transactional
public class Appraisal {

    private final Obligations obligations;
    private final List<NominationSource> sources;
    private final PaperNominations onPaper;
    private final AwardCases cases;
    private final Awards awards;
    private final YearClusters clusters;
    private final Doubts doubts;
    private final PastAwards past;
    private final NominationPapers dossiers;
    private final JdbcTemplate batches;
    private final Clock clock;

    Appraisal(
            Obligations obligations,
            List<NominationSource> sources,
            PaperNominations onPaper,
            AwardCases cases,
            Awards awards,
            YearClusters clusters,
            Doubts doubts,
            PastAwards past,
            NominationPapers dossiers,
            JdbcTemplate batches,
            Clock clock) {
        this.obligations = obligations;
        this.sources = sources;
        this.onPaper = onPaper;
        this.cases = cases;
        this.awards = awards;
        this.clusters = clusters;
        this.doubts = doubts;
        this.past = past;
        this.dossiers = dossiers;
        this.batches = batches;
        this.clock = clock;
    }

    /** Takes over what every source nominates; asked again it adds what is new. */
    public void takeNominations(long id) {
        int year = obligations.get(id).year();
        sources.forEach(source -> cases.takeOver(year, source.of(year)));
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        int year = obligations.get(id).year();
        List<AwardCase> all = cases.of(year);
        Map<Long, List<String>> against = doubts.of(year, all, LocalDate.now(clock));
        Map<String, List<FileLink>> papers = dossiers.of(year);
        Map<String, List<PastAwards.Granted>> before =
                past.before(year, all.stream().map(AwardCase::unit).collect(Collectors.toSet()));
        return new Sheet(
                year,
                all.stream()
                        .map(one -> new Shown(
                                one,
                                against.getOrDefault(one.id(), List.of()),
                                before.getOrDefault(one.unit(), List.of()).stream()
                                        .map(this::earlier)
                                        .toList(),
                                papers(one, papers)))
                        .toList(),
                awards.of(year),
                clusters.choices(year));
    }

    private String earlier(PastAwards.Granted granted) {
        return awards.named(granted.award(), granted.year()).name() + " năm " + granted.year() + " ("
                + granted.decision() + ")";
    }

    private static List<FileLink> papers(AwardCase one, Map<String, List<FileLink>> papers) {
        return Stream.of(one.unit(), one.cluster())
                .flatMap(whose -> papers.getOrDefault(whose, List.of()).stream())
                .toList();
    }

    /** Keeps what was found; refuses a nomination nobody judged. Returns whether there is anything to judge further. */
    public boolean accept(long id, AppraisalAnswer answer, Person officer) {
        int year = obligations.get(id).year();
        AppraisalRules rules = new AppraisalRules(awards.of(year), clusters.members(year));
        rules.added(answer.added());
        rules.rows(cases.of(year), answer.rows(), LocalDate.now(clock));
        rules.refuseIfWrong();
        onPaper.add(
                year, answer.added().stream().map(AppraisalRules::nomination).toList(), officer.account());
        takeNominations(id);
        keep(year, answer, officer.account());
        return !cases.of(year).isEmpty();
    }

    private void keep(int year, AppraisalAnswer answer, String account) {
        Timestamp now = Timestamp.from(clock.instant());
        batches.batchUpdate(
                "update award_case set fit = ?, remark = ?, appraised_by = ?, appraised_at = ? where id = ? and year = ?",
                answer.rows().stream()
                        .map(row -> new Object[] {row.fit(), row.remark(), account, now, row.id(), year})
                        .toList());
        batches.batchUpdate(
                "update award_case set fit = ?, remark = ?, appraised_by = ?, appraised_at = ?"
                        + " where year = ? and cluster = ? and unit = ? and award = ?",
                answer.added().stream()
                        .map(row -> new Object[] {
                            row.fit(), row.remark(), account, now, year, row.cluster(), row.unit(), row.award()
                        })
                        .toList());
    }

    /**
     * A nomination with the papers behind it.
     *
     * @param doubts what speaks against it
     * @param earlier what the unit was granted in earlier years
     */
    public record Shown(AwardCase nomination, List<String> doubts, List<String> earlier, List<FileLink> files) {}

    /** What the form shows. */
    public record Sheet(int year, List<Shown> nominations, List<Award> awards, List<YearClusters.Choice> clusters) {}
}
