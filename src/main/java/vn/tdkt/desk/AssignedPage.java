package vn.tdkt.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.Refusal;
import vn.tdkt.assignment.AssignedSheet;
import vn.tdkt.assignment.AssignedWork;
import vn.tdkt.assignment.Events;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;

/** Work that a letter gave out, beside its task: what the letter says, one more time done, an event that came, nothing arisen. */
@RestController
@Transactional
@RequestMapping("/camunda/api/tdkt/assigned/{id}")
class AssignedPage {

    private final AssignedWork work;
    private final Events events;
    private final Obligations obligations;
    private final ReadRights rights;
    private final GivingRights giving;
    private final CurrentPerson current;

    AssignedPage(
            AssignedWork work,
            Events events,
            Obligations obligations,
            ReadRights rights,
            GivingRights giving,
            CurrentPerson current) {
        this.giving = giving;
        this.work = work;
        this.events = events;
        this.obligations = obligations;
        this.rights = rights;
        this.current = current;
    }

    @GetMapping
    Shown sheet(@PathVariable long id) {
        rights.requireReadable(id);
        return new Shown(work.sheet(id), gave(id));
    }

    /** Its debtor's people alone. */
    @PostMapping("/times")
    void count(@PathVariable long id, @RequestBody Deed deed) {
        rights.requireReadable(id);
        requireDebtor(id);
        work.count(id, deed.on(), deed.text(), current.person().account());
    }

    /** Its debtor's people say so in their task; here whoever gave it out says it for them. */
    @PostMapping("/not-arisen")
    void notArisen(@PathVariable long id, @RequestBody Deed deed) {
        requireGiver(id);
        work.notArisen(id, deed.text(), current.person().account());
    }

    @PostMapping("/event")
    Dated event(@PathVariable long id, @RequestBody Deed deed) {
        requireGiver(id);
        if (deed.on() == null) {
            throw new Refusal("Chưa ghi ngày diễn ra sự kiện; hãy nhập ngày.");
        }
        return new Dated(events.came(id, deed.on(), current.person().account()));
    }

    private void requireDebtor(long id) {
        Obligation obligation = obligations.get(id);
        List<String> groups = current.groups();
        if (!groups.contains(obligation.debtor().officers(obligation.year()))
                && !groups.contains(obligation.debtor().leaders(obligation.year()))) {
            throw new NotAllowed();
        }
    }

    private void requireGiver(long id) {
        rights.requireReadable(id);
        if (!gave(id)) {
            throw new NotAllowed();
        }
    }

    private boolean gave(long id) {
        return giving.asking().gave(work.receivedBy(id));
    }

    /** @param gives whether the person may record its event, and that it did not arise */
    record Shown(@JsonUnwrapped AssignedSheet sheet, boolean gives) {}

    record Deed(@Nullable LocalDate on, @Nullable String text) {}

    /** @param count how many obligations follow the event */
    record Dated(int count) {}
}
