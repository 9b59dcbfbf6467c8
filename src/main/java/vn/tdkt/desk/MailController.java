package vn.tdkt.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.organisation.Groups;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.reminder.Mail;
import vn.tdkt.reminder.MailReturns;
import vn.tdkt.reminder.Mails;

/** The mails the system wrote: everybody's own; all of them for Sở Nội vụ and administrators. */
@RestController
@RequestMapping("/camunda/api/tdkt/mails")
class MailController {

    private final Mails mails;
    private final MailReturns returns;
    private final CurrentPerson current;

    MailController(Mails mails, MailReturns returns, CurrentPerson current) {
        this.mails = mails;
        this.returns = returns;
        this.current = current;
    }

    @GetMapping
    Page find(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "false") boolean trouble,
            @RequestParam(defaultValue = "0") int page) {
        String self = current.person().account();
        boolean all = seesAll();
        List<Mail> found = mails.find(all ? null : self, all ? person : null, day, trouble, page);
        return new Page(
                all,
                all ? returns.state() : null,
                Mails.PAGE_SIZE,
                found.stream().map(Shown::of).toList());
    }

    /** For Sở Nội vụ and administrators: a mail that perhaps did not leave leaves once more. */
    @PostMapping("/{id}/again")
    void sendAgain(@PathVariable long id) {
        current.mustBeIn(Groups.ADMINISTRATORS, Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS);
        mails.sendAgain(id, current.person().account());
    }

    private boolean seesAll() {
        return current.in(Groups.ADMINISTRATORS)
                || current.in(Groups.STANDING_OFFICERS)
                || current.in(Groups.STANDING_LEADERS);
    }

    /**
     * Mails of one page.
     *
     * @param all whether everybody's mails are shown
     * @param returns whether mails that come back are seen, for who sees all
     */
    record Page(boolean all, MailReturns.@Nullable State returns, int pageSize, List<Shown> mails) {}

    /** A mail and what became of it in words. */
    record Shown(Mail mail, String wayLabel, @Nullable String advice, boolean mayBeSentAgain) {

        static Shown of(Mail mail) {
            return new Shown(mail, mail.way().label(), mail.advice(), mail.way().mayBeSentAgain());
        }
    }
}
