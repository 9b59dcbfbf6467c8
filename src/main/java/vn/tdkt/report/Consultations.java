package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.Answering;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Person;
import vn.tdkt.organisation.Unit;

/** A draft goes to the members of a cluster for comments within a window; silence counts as agreement. */
@Service
@Transactional
public class Consultations {

    public static final String COMMENT = "draft-comment";

    private final Obligations obligations;
    private final Answering answering;
    private final Kinds kinds;
    private final Replies replies;
    private final Organisation organisation;
    private final Cycles cycles;
    private final ReportStore store;
    private final Clock clock;

    Consultations(
            Obligations obligations,
            Answering answering,
            Kinds kinds,
            Replies replies,
            Organisation organisation,
            Cycles cycles,
            ReportStore store,
            Clock clock) {
        this.store = store;
        this.obligations = obligations;
        this.answering = answering;
        this.kinds = kinds;
        this.replies = replies;
        this.organisation = organisation;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Asks every member of today but the head; returns the last day of the window. */
    public LocalDate open(long id) {
        Obligation draft = obligations.get(id);
        LocalDate last = lastDay(draft);
        String cluster = draft.debtor().code();
        LocalDate today = LocalDate.now(clock);
        String head = organisation.headOf(cluster, draft.year(), today).orElse("");
        for (Unit member : organisation.membersOf(cluster, today)) {
            if (!member.code().equals(head)) {
                ask(draft, member, last);
            }
        }
        obligations.collectAgain(id);
        store.consulted(id, today);
        return last;
    }

    /** Whether the members were asked, so that what is written now is the final text. */
    @Transactional(readOnly = true)
    public boolean ran(long id) {
        return store.wasConsulted(id);
    }

    private void ask(Obligation draft, Unit member, LocalDate last) {
        Obligation comment = obligations.add(
                draft, COMMENT, Party.unit(member.code()), draft.debtor(), last, String.valueOf(draft.id()));
        obligations.ask(comment.id());
    }

    /** The end of the window of that kind, but never less than a few working days. */
    private LocalDate lastDay(Obligation draft) {
        Kind kind = kinds.named(draft.kind());
        LocalDate least = cycles.daysOff().plusWorkingDays(LocalDate.now(clock), kind.windowDays());
        if (kind.windowMilestone() == null) {
            return least;
        }
        LocalDate set = cycles.datesOf(draft.year())
                .due(kind.windowMilestone(), draft.debtor().code(), null);
        return set.isBefore(least) ? least : set;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        return new Sheet(replies.below(id, COMMENT));
    }

    /** Whether somebody may still comment. */
    @Transactional(readOnly = true)
    public boolean waits(long id) {
        return obligations.waitsForSomebody(id);
    }

    /** Nobody is waited for any more; who said nothing agrees. */
    public void close(long id) {
        answering.takeSilenceForConsent(id, COMMENT);
    }

    /** The head does not wait for the window's end; refuses without the tick that says so. */
    public void closeEarly(long id, CollectingAnswer answer, Person person) {
        if (!answer.close()) {
            throw new Refusal(
                    "Để kết thúc lấy ý kiến sớm, hãy đánh dấu “Kết thúc” rồi hoàn thành; chưa thì cứ để việc này mở.");
        }
        obligations.note(id, "Kết thúc lấy ý kiến trước hạn", person.account());
        close(id);
    }

    /** Every comment that was asked for. */
    public record Sheet(List<Reply> replies) {}
}
