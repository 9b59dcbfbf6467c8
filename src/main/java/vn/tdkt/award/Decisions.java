package vn.tdkt.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.award.DecisionsAnswer.Decision;
import vn.tdkt.award.DecisionsAnswer.Grant;
import vn.tdkt.conference.Award;
import vn.tdkt.conference.Awards;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issue;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.Person;

/** Decisions of UBND tỉnh and the Prime Minister as they come back: who got what, with how much money. */
@Service
@Transactional
public class Decisions {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Obligations obligations;
    private final Documents documents;
    private final AwardCases cases;
    private final Awards awards;
    private final ConsolidationRules rules;
    private final PrizeMoney money;
    private final Clock clock;

    Decisions(
            JdbcClient database,
            JdbcTemplate batches,
            Obligations obligations,
            Documents documents,
            AwardCases cases,
            Awards awards,
            ConsolidationRules rules,
            PrizeMoney money,
            Clock clock) {
        this.database = database;
        this.batches = batches;
        this.obligations = obligations;
        this.documents = documents;
        this.cases = cases;
        this.awards = awards;
        this.rules = rules;
        this.money = money;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        int year = obligations.get(id).year();
        List<AwardCase> agreed = agreed(year);
        Map<String, Decision> recorded = recorded(year);
        Optional<Issue> own = issuedHere(year);
        return new Sheet(
                agreed,
                awards.of(year).stream()
                        .filter(award ->
                                agreed.stream().anyMatch(one -> award.code().equals(one.agreed())))
                        .map(award -> new Level(
                                award.code(),
                                award.name(),
                                award.decidedBy(),
                                recorded.getOrDefault(award.code(), proposed(award.code(), own))))
                        .toList(),
                rules.prizes(),
                rules.baseSalaries());
    }

    /** Keeps what came; refuses a grant without number and date, a "no" without a reason. Returns whether more is to come. */
    public boolean record(long id, DecisionsAnswer answer, Person officer) {
        int year = obligations.get(id).year();
        List<AwardCase> agreed = agreed(year);
        Map<Long, Grant> grants = answer.grants().stream()
                .collect(Collectors.toMap(Grant::id, Function.identity(), (first, second) -> second));
        Map<String, String> names = awards.of(year).stream().collect(Collectors.toMap(Award::code, Award::name));
        new DecisionRules(answer, names)
                .grants(agreed, grants, LocalDate.now(clock))
                .refuseIfWrong();
        Map<String, Long> stored = new HashMap<>();
        Map<String, LocalDate> days = new HashMap<>();
        answer.decisions().stream().filter(Decision::complete).forEach(decision -> {
            stored.put(decision.award(), store(year, decision, officer.account()));
            days.put(decision.award(), decision.decidedOn());
        });
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (AwardCase one : agreed) {
            Grant grant = grants.get(one.id());
            if (grant != null && grant.granted() != null) {
                rows.add(row(one, grant, stored.get(one.agreed()), days.get(one.agreed())));
            }
        }
        batches.batchUpdate("""
                insert into award_grant (award_case, award, granted, reason, decision, prize) values (?, ?, ?, ?, ?, ?)
                on conflict (award_case) do update set award = excluded.award, granted = excluded.granted,
                       reason = excluded.reason, decision = excluded.decision, prize = excluded.prize
                """, rows);
        return answer.more();
    }

    private @Nullable Object[] row(AwardCase one, Grant grant, @Nullable Long decision, @Nullable LocalDate day) {
        boolean granted = Boolean.TRUE.equals(grant.granted());
        String award = String.valueOf(one.agreed());
        return new @Nullable Object[] {
            one.id(),
            award,
            granted,
            grant.reason(),
            granted ? decision : null,
            granted && day != null ? money.of(award, day) : null
        };
    }

    private long store(int year, Decision decision, String account) {
        return database.sql("""
                insert into award_decision (year, award, number, decided_on, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?)
                on conflict (year, award) do update set number = excluded.number, decided_on = excluded.decided_on returning id
                """)
                .params(
                        year,
                        decision.award(),
                        decision.number(),
                        decision.decidedOn(),
                        account,
                        Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    private List<AwardCase> agreed(int year) {
        return cases.of(year).stream().filter(one -> one.agreed() != null).toList();
    }

    private Map<String, Decision> recorded(int year) {
        return database
                .sql("select award, number, decided_on from award_decision where year = ?")
                .param(year)
                .query(Decision.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Decision::award, Function.identity()));
    }

    /** A decision that was drafted and numbered here need not be typed again. */
    private Optional<Issue> issuedHere(int year) {
        return documents
                .ofObligation(
                        obligations.of(year, "award-decision", Party.OFFICE).id())
                .stream()
                .flatMap(document -> document.issue().stream())
                .reduce((earlier, later) -> later);
    }

    private Decision proposed(String award, Optional<Issue> own) {
        boolean byChair = rules.level(award).decidedBy() == ConsolidationRules.DecidedBy.CHAIR;
        return own.filter(issue -> byChair)
                .map(issue -> new Decision(award, issue.numberAndSymbol(), issue.date()))
                .orElseGet(() -> new Decision(award, null, null));
    }

    /** One award with its decision as far as it is known. */
    public record Level(String award, String name, String decidedBy, Decision decision) {}

    /** What the form shows; the tables let it reckon the money while one types. */
    public record Sheet(
            List<AwardCase> nominations,
            List<Level> awards,
            List<ConsolidationRules.Prize> prizes,
            List<ConsolidationRules.BaseSalary> baseSalaries) {}
}
