package vn.tdkt.reminder;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.difficulty.Difficulty;
import vn.tdkt.difficulty.DifficultyEvents.Answered;
import vn.tdkt.difficulty.DifficultyEvents.Reported;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Groups;

/** Tells the officers of Ban TĐKT that a difficulty was reported, and who asked that it was answered. */
@Component
class DifficultyNotices {

    private final Obligations obligations;
    private final Names names;
    private final Notices notices;

    DifficultyNotices(Obligations obligations, Names names, Notices notices) {
        this.obligations = obligations;
        this.names = names;
        this.notices = notices;
    }

    @EventListener
    void on(Reported event) {
        Difficulty asked = event.difficulty();
        String subject = names.subject(obligations.get(asked.obligation()));
        String text = "%s báo vướng mắc về “%s”:%n%n%s%n%nXem và trả lời: %s"
                .formatted(names.of(asked.askingParty()), subject, asked.question(), notices.page("vuong-mac"));
        notices.tell(
                notices.accounts(Groups.STANDING_OFFICERS),
                "Có vướng mắc: " + subject,
                text,
                "difficulty/" + asked.id());
    }

    /** The person who asked and the officers of the party, who may have changed since. */
    @EventListener
    void on(Answered event) {
        Difficulty asked = event.difficulty();
        Obligation obligation = obligations.get(asked.obligation());
        String subject = names.subject(obligation);
        String text = "Vướng mắc về “%s”:%n%n%s%n%nTrả lời:%n%n%s%n%nXem lại: %s"
                .formatted(subject, asked.question(), asked.answer(), notices.page("vuong-mac"));
        Stream<String> whom = Stream.concat(
                Stream.of(asked.askedBy()), notices.accounts(asked.askingParty().officers(obligation.year())));
        notices.tell(whom, "Đã trả lời vướng mắc: " + subject, text, "difficulty/" + asked.id() + "/answer");
    }
}
