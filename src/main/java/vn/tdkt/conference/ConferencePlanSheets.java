package vn.tdkt.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.document.Documents;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.HeadWay;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Person;
import vn.tdkt.organisation.Unit;
import vn.tdkt.report.Written;

/** What the officer sees who plans a conference: what was planned, else a proposal; what was said about it. */
@Service
public class ConferencePlanSheets {

    /** A leader and an officer. */
    private static final int PER_MEMBER = 2;

    private final Obligations obligations;
    private final ConferencePlanStore store;
    private final ConferencePlans plans;
    private final ConferencePaperWriter writer;
    private final StoredOpinions opinions;
    private final Organisation organisation;
    private final Documents documents;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConferencePlanSheets(
            Obligations obligations,
            ConferencePlanStore store,
            ConferencePlans plans,
            ConferencePaperWriter writer,
            StoredOpinions opinions,
            Organisation organisation,
            Documents documents,
            TransactionTemplate transaction,
            Clock clock) {
        this.obligations = obligations;
        this.store = store;
        this.plans = plans;
        this.writer = writer;
        this.opinions = opinions;
        this.organisation = organisation;
        this.documents = documents;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        Obligation conference = obligations.get(id);
        LocalDate today = LocalDate.now(clock);
        String cluster = conference.debtor().code();
        List<Unit> members = organisation.membersOf(cluster, today);
        String head = organisation
                .headOf(cluster, conference.year(), today)
                .map(unit -> organisation.unit(unit).name())
                .orElse("");
        return new Sheet(
                id,
                conference.due(),
                members.stream()
                        .map(unit -> new Choice(unit.code(), unit.name()))
                        .toList(),
                head,
                PER_MEMBER * members.size(),
                ConferencePlanWords.PROGRAMME,
                Stream.of(HeadWay.values())
                        .map(way -> new Choice(way.name(), way.label()))
                        .toList(),
                store.of(id).orElse(null),
                opinions.latest(id));
    }

    /** The plan as it would be issued; keeps nothing. */
    public byte[] preview(long id, ConferencePlanAnswer typed, Person officer) {
        byte[] drawn = transaction.execute(status -> {
            status.setRollbackOnly();
            plans.keep(plans.complete(id, typed), officer);
            Written plan = writer.plan(obligations.get(id), officer.account());
            return documents.preview(plan.paper(), plan.content());
        });
        return java.util.Objects.requireNonNull(drawn);
    }

    /** What may be chosen in a list. */
    public record Choice(String code, String name) {}

    /**
     * What the form shows.
     *
     * @param delegates how many the members send, which with the guests is the proposed headcount
     * @param plan what was planned before, null the first time
     */
    public record Sheet(
            long conference,
            LocalDate deadline,
            List<Choice> members,
            String head,
            int delegates,
            List<String> programme,
            List<Choice> ways,
            @Nullable ConferencePlan plan,
            List<Opinion> opinions) {}
}
