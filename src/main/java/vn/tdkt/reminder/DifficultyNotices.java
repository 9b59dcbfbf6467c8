package vn.tdkt.reminder;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.difficulty.Difficulty;
import vn.tdkt.difficulty.DifficultyEvents.Answered;
import vn.tdkt.difficulty.DifficultyEvents.Reported;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;

/** Tells the officers of Ban TĐKT that a difficulty was reported, and who asked that it was answered. */
@Component
class DifficultyNotices {

    private final Obligations obligations;
    private final Names names;
    private final People people;
    private final Outbox outbox;
    private final String page;

    DifficultyNotices(
            Obligations obligations,
            Names names,
            People people,
            Outbox outbox,
            @Value("${tdkt.base-url}") String baseUrl) {
        this.obligations = obligations;
        this.names = names;
        this.people = people;
        this.outbox = outbox;
        this.page = baseUrl.replaceAll("/+$", "") + "/camunda/tdkt/vuong-mac.html";
    }

    @EventListener
    void on(Reported event) {
        Difficulty asked = event.difficulty();
        String subject = names.subject(obligations.get(asked.obligation()));
        String text = "%s báo vướng mắc về “%s”:%n%n%s%n%nXem và trả lời: %s"
                .formatted(names.of(asked.askingParty()), subject, asked.question(), page);
        write(accounts(Groups.STANDING_OFFICERS), "Có vướng mắc: " + subject, text, "difficulty/" + asked.id());
    }

    /** The person who asked and the officers of the party, who may have changed since. */
    @EventListener
    void on(Answered event) {
        Difficulty asked = event.difficulty();
        Obligation obligation = obligations.get(asked.obligation());
        String subject = names.subject(obligation);
        String text = "Vướng mắc về “%s”:%n%n%s%n%nTrả lời:%n%n%s%n%nXem lại: %s"
                .formatted(subject, asked.question(), asked.answer(), page);
        Stream<String> whom = Stream.concat(
                Stream.of(asked.askedBy()), accounts(asked.askingParty().officers(obligation.year())));
        write(whom, "Đã trả lời vướng mắc: " + subject, text, "difficulty/" + asked.id() + "/answer");
    }

    private Stream<String> accounts(String group) {
        return people.inGroup(group).stream().map(Person::account);
    }

    private void write(Stream<String> accounts, String subject, String text, String slot) {
        List<Letter> letters = accounts.distinct()
                .map(account -> new Letter(account, subject, text, slot))
                .toList();
        outbox.write(letters);
    }
}
