package vn.tdkt.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.award.ConsolidationRules.DecidedBy;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;

/** Which documents the Council's results call for; those planned with the year and not called for are dropped. */
@Service
@Transactional
public class AwardPapers {

    static final String REPORT = "year-province-report";
    static final String SUBMISSION = "award-submission";
    static final String DECISION = "award-decision";
    static final String TO_PRIME_MINISTER = "pm-submission";
    static final String REFUSAL = "refusal-notice";

    private final Obligations obligations;
    private final AwardCases cases;
    private final ConsolidationRules rules;
    private final Cycles cycles;
    private final Kinds kinds;

    AwardPapers(Obligations obligations, AwardCases cases, ConsolidationRules rules, Cycles cycles, Kinds kinds) {
        this.obligations = obligations;
        this.cases = cases;
        this.rules = rules;
        this.cycles = cycles;
        this.kinds = kinds;
    }

    /** What is to be written now; drops the rest. */
    public Needed sort(long report) {
        int year = obligations.get(report).year();
        List<AwardCase> all = cases.of(year);
        boolean provincial = all.stream().anyMatch(one -> decidedBy(one, DecidedBy.CHAIR));
        boolean higher = all.stream().anyMatch(one -> decidedBy(one, DecidedBy.PRIME_MINISTER));
        return new Needed(
                !all.isEmpty(),
                provincial,
                higher,
                paper(year, SUBMISSION, !all.isEmpty()),
                paper(year, DECISION, provincial),
                paper(year, TO_PRIME_MINISTER, higher));
    }

    private boolean decidedBy(AwardCase one, DecidedBy who) {
        return one.agreed() != null && rules.level(one.agreed()).decidedBy() == who;
    }

    private long paper(int year, String kind, boolean needed) {
        Obligation paper = obligations.of(year, kind, Party.OFFICE);
        if (!needed && paper.state() == State.PLANNED) {
            obligations.drop(paper.id(), "Không phát sinh trong năm");
        }
        return paper.id();
    }

    /** The notice to the next unit with a refused nomination that was not told yet. */
    public Optional<Long> nextRefusal(long report) {
        Obligation year = obligations.get(report);
        Set<String> told = obligations.below(report).stream()
                .filter(one -> one.kind().equals(REFUSAL))
                .map(one -> one.receiver().code())
                .collect(Collectors.toSet());
        return cases.of(year.year()).stream()
                .filter(one -> one.outcome() == Outcome.REFUSED)
                .map(AwardCase::unit)
                .filter(unit -> !told.contains(unit))
                .findFirst()
                .map(unit -> notice(year, unit));
    }

    private long notice(Obligation report, String unit) {
        LocalDate due =
                cycles.datesOf(report.year()).dueForAll(kinds.named(REFUSAL).dated());
        return obligations
                .add(report, REFUSAL, Party.OFFICE, Party.unit(unit), due, unit)
                .id();
    }

    /**
     * What the results of a year call for.
     *
     * @param submission id of the obligation, also when it is dropped
     */
    public record Needed(
            boolean nominated,
            boolean provincial,
            boolean higher,
            long submission,
            long decision,
            long toPrimeMinister) {}
}
