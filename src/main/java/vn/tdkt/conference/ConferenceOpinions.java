package vn.tdkt.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.Person;

/** What those in charge say about a conference before it, and whether Ban TĐKT agrees to it. */
@Service
@Transactional
public class ConferenceOpinions {

    private static final String OPINION = "conference-opinion";
    private static final String AGREEMENT = "conference-agreement";
    private static final int WORKING_DAYS_TO_ANSWER = 5;

    private final Obligations obligations;
    private final OpinionGivers givers;
    private final StoredOpinions stored;
    private final ConferencePlanStore plans;
    private final Cycles cycles;
    private final Clock clock;

    ConferenceOpinions(
            Obligations obligations,
            OpinionGivers givers,
            StoredOpinions stored,
            ConferencePlanStore plans,
            Cycles cycles,
            Clock clock) {
        this.obligations = obligations;
        this.givers = givers;
        this.stored = stored;
        this.plans = plans;
        this.cycles = cycles;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        return new Sheet(stored.latest(id));
    }

    /** Who said no, or was never asked; Ban TĐKT also when the day is another than it agreed to. */
    List<Party> toAsk(Obligation conference, ConferencePlan plan) {
        List<Opinion> latest = stored.latest(conference.id());
        Stream<Party> again = givers.of(conference.debtor().code(), conference.year()).stream()
                .filter(giver -> isOpen(
                        latest, opinion -> !opinion.office() && giver.code().equals(opinion.giver())));
        boolean agreed = plan.day().equals(plan.askedDay()) && !isOpen(latest, Opinion::office);
        return Stream.concat(again, agreed ? Stream.empty() : Stream.of(Party.OFFICE))
                .toList();
    }

    private static boolean isOpen(List<Opinion> latest, Predicate<Opinion> which) {
        return latest.stream().filter(which).allMatch(opinion -> Boolean.FALSE.equals(opinion.agrees()));
    }

    /** Asks them; returns by the end of which day an answer is wanted. */
    LocalDate ask(Obligation conference, ConferencePlan plan) {
        LocalDate due = dueBefore(plan.day());
        int round = plan.round() + 1;
        List<Party> asked = toAsk(conference, plan);
        obligations.collectAgain(conference.id());
        plans.asked(conference.id(), round, plan.day());
        for (Party giver : asked) {
            String kind = giver.equals(Party.OFFICE) ? AGREEMENT : OPINION;
            String period = conference.id() + "/" + round;
            obligations.ask(obligations
                    .add(conference, kind, giver, conference.debtor(), due, period)
                    .id());
        }
        return due;
    }

    LocalDate dueBefore(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = cycles.daysOff().plusWorkingDays(today, WORKING_DAYS_TO_ANSWER);
        LocalDate eve = day.minusDays(1);
        return eve.isBefore(today) ? today : eve.isBefore(due) ? eve : due;
    }

    /** Whether nobody of those asked last said no; each no is written down with its reason. */
    public boolean agreed(long id) {
        int round = plans.of(id).map(ConferencePlan::round).orElse(0);
        List<Opinion> against = stored.latest(id).stream()
                .filter(opinion -> opinion.round() == round && Boolean.FALSE.equals(opinion.agrees()))
                .toList();
        if (!against.isEmpty()) {
            String reasons = against.stream()
                    .map(opinion -> opinion.name() + ": " + opinion.text())
                    .collect(Collectors.joining("; "));
            obligations.note(id, "Chưa thống nhất. " + reasons, null);
        }
        return against.isEmpty();
    }

    /** The head waits for the opinions no longer; refuses without a reason, and while Ban TĐKT has not answered. */
    public void goOn(long id, GoOn answer, Person person) {
        if (!answer.close() || answer.reason() == null || answer.reason().isBlank()) {
            throw new Refusal(
                    "Để đi tiếp khi chưa đủ ý kiến, hãy đánh dấu “Đi tiếp” và ghi lý do; chưa thì cứ để việc này mở.");
        }
        if (stored.latest(id).stream()
                .anyMatch(opinion -> opinion.office() && !opinion.state().settled())) {
            throw new Refusal(
                    "Ban Thi đua - Khen thưởng chưa trả lời; nội dung, chương trình, thời gian phải thống nhất"
                            + " với Ban trước, hãy liên hệ để được trả lời.");
        }
        obligations.stopCollecting(id, answer.reason().strip(), person.account());
    }

    /** Everybody's last word. */
    public record Sheet(List<Opinion> opinions) {}
}
