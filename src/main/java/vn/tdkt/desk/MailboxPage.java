package vn.tdkt.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.organisation.Groups;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.reminder.Mailboxes;

/** The mailboxes of units, on the page "Đôn đốc"; for Sở Nội vụ and administrators. */
@RestController
@RequestMapping("/camunda/api/tdkt/mailboxes")
class MailboxPage {

    private final Mailboxes mailboxes;
    private final CurrentPerson current;

    MailboxPage(Mailboxes mailboxes, CurrentPerson current) {
        this.mailboxes = mailboxes;
        this.current = current;
    }

    @GetMapping
    List<Mailboxes.OfUnit> all() {
        mustKeep();
        return mailboxes.all();
    }

    @PutMapping("/{unit}")
    void set(@PathVariable String unit, @RequestBody Typed typed) {
        mustKeep();
        mailboxes.set(unit, typed.mailbox());
    }

    private void mustKeep() {
        current.mustBeIn(Groups.ADMINISTRATORS, Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS);
    }

    /** What is typed. */
    record Typed(@Nullable String mailbox) {}
}
