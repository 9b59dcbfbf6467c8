package vn.tdkt.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** On the board: the open task of an obligation goes to a colleague. */
@RestController
@RequestMapping("/camunda/api/tdkt/obligations/{id}/tasks")
class ReassignPage {

    private final ReassignDeeds deeds;
    private final ReadRights rights;

    ReassignPage(ReassignDeeds deeds, ReadRights rights) {
        this.deeds = deeds;
        this.rights = rights;
    }

    /** Those that the person may give to another; none for most people. */
    @GetMapping
    List<ReassignDeeds.Movable> movable(@PathVariable long id) {
        rights.requireReadable(id);
        return deeds.movable(id);
    }

    @PostMapping("/reassign")
    void reassign(@PathVariable long id, @RequestBody Wish wish) {
        rights.requireReadable(id);
        deeds.reassign(id, wish.task(), wish.to(), wish.reason());
    }

    /** @param to account of who shall do it */
    record Wish(
            @Nullable String task,
            @Nullable String to,
            @Nullable String reason) {}
}
