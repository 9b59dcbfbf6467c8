package vn.tdkt.reminder;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;

/** Writes one person's digest of a day, as plain text and for a telephone. */
@Component
class Digests {

    private final Kinds kinds;
    private final DigestText text;
    private final DigestHtml html;

    Digests(Kinds kinds, @Value("${tdkt.base-url}") String baseUrl) {
        this.kinds = kinds;
        this.text = new DigestText(Places.at(baseUrl));
        this.html = new DigestHtml(Places.at(baseUrl));
    }

    /** @param slot what makes it once */
    Letter write(String account, Addressed to, List<Reminder> reminders, LocalDate today, String slot) {
        Digest digest = new Digest(reminders, today, this::what);
        boolean mailbox = account.startsWith(Mailbox.PREFIX);
        String greeting = "Kính gửi " + (mailbox ? "" : "ông/bà ") + to.fullName() + "," + to.standingIn();
        return new Letter(account, digest.subject(), text.of(digest, greeting), slot, html.of(digest, greeting));
    }

    private String what(Debt debt) {
        return debt.title() != null ? debt.title() : kinds.named(debt.kind()).name() + " " + debt.year();
    }
}
