package vn.tdkt.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.Answering;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.Replies;
import vn.tdkt.report.Reply;

/** What other bodies say to the nominations before the Council meets; silence is no objection. */
@Service
@Transactional
public class Opinions {

    static final String OPINION = "body-opinion";

    private final Obligations obligations;
    private final Answering answering;
    private final Replies replies;
    private final ConsolidationRules rules;
    private final Cycles cycles;
    private final Clock clock;

    Opinions(
            Obligations obligations,
            Answering answering,
            Replies replies,
            ConsolidationRules rules,
            Cycles cycles,
            Clock clock) {
        this.obligations = obligations;
        this.answering = answering;
        this.replies = replies;
        this.rules = rules;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Asks every body; returns the last day of their term. */
    public LocalDate ask(long id) {
        Obligation report = obligations.get(id);
        int term = rules.opinionBodies().workingDays();
        LocalDate last = cycles.daysOff().plusWorkingDays(LocalDate.now(clock), term);
        for (String body : rules.opinionBodies().names()) {
            Obligation opinion =
                    obligations.add(report, OPINION, Party.giver(body), Party.OFFICE, last, String.valueOf(id));
            obligations.ask(opinion.id());
        }
        obligations.collectAgain(id);
        return last;
    }

    /** Whether somebody may still answer. */
    @Transactional(readOnly = true)
    public boolean waits(long id) {
        return replies.below(id, OPINION).stream()
                .anyMatch(reply -> !reply.state().settled());
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        List<Obligation> asked = obligations.below(id).stream()
                .filter(one -> one.kind().equals(OPINION))
                .toList();
        return new Sheet(
                replies.below(id, OPINION),
                asked.isEmpty() ? null : asked.get(0).due());
    }

    /** Nobody is waited for any more. */
    public void close(long id) {
        answering.takeSilenceForConsent(id, OPINION);
    }

    /** Does not wait for the end of the term; refuses without the tick that says so. */
    public void stopWaiting(long id, boolean stop, Person officer) {
        if (!stop) {
            throw new Refusal(
                    "Để không chờ thêm, hãy đánh dấu “Không chờ thêm ý kiến” rồi hoàn thành; chưa thì cứ để việc này mở.");
        }
        obligations.note(id, "Không chờ thêm ý kiến của các cơ quan", officer.account());
    }

    /** @param due by the end of this day, null when nobody was asked */
    public record Sheet(List<Reply> replies, @Nullable LocalDate due) {}
}
