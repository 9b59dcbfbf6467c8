package vn.tdkt.reminder;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;

/** Writes one person's digest of a day. */
@Component
class Digests {

    private final Kinds kinds;
    private final String tasklist;

    Digests(Kinds kinds, @Value("${tdkt.base-url}") String baseUrl) {
        this.kinds = kinds;
        this.tasklist = baseUrl.replaceAll("/+$", "") + "/camunda/app/tasklist/default/";
    }

    Letter write(String account, String fullName, List<Reminder> reminders, LocalDate today) {
        Digest digest = new Digest(reminders, today, this::what);
        return new Letter(account, digest.subject(), digest.body(fullName, tasklist), Sent.slotOf(today));
    }

    private String what(Debt debt) {
        return debt.title() != null ? debt.title() : kinds.named(debt.kind()).name() + " " + debt.year();
    }
}
