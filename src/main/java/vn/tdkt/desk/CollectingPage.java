package vn.tdkt.desk;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** On the board: reports are waited for no longer. */
@RestController
@RequestMapping("/camunda/api/tdkt/obligations/{id}/collecting")
class CollectingPage {

    private final CollectingDeeds deeds;
    private final ReadRights rights;

    CollectingPage(CollectingDeeds deeds, ReadRights rights) {
        this.deeds = deeds;
        this.rights = rights;
    }

    @GetMapping
    Standing standing(@PathVariable long id) {
        rights.requireReadable(id);
        return new Standing(deeds.mayClose(id));
    }

    @PostMapping("/close")
    void close(@PathVariable long id, @RequestBody ObligationPage.Wish wish) {
        rights.requireReadable(id);
        deeds.close(id, wish.reason());
    }

    /** @param mayClose whether the person may stop waiting now */
    record Standing(boolean mayClose) {}
}
