package vn.tdkt.desk;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.extension.ExtensionRequest;
import vn.tdkt.extension.Extensions;

/** On the page "Nghĩa vụ": wishes for more time. Whoever answers one does so in the task list. */
@RestController
@RequestMapping("/camunda/api/tdkt/obligations/{id}/extensions")
class ExtensionPage {

    private final Extensions extensions;
    private final ExtensionDeeds deeds;
    private final ReadRights rights;

    ExtensionPage(Extensions extensions, ExtensionDeeds deeds, ReadRights rights) {
        this.extensions = extensions;
        this.deeds = deeds;
        this.rights = rights;
    }

    @GetMapping
    List<ExtensionRequest> of(@PathVariable long id) {
        rights.requireReadable(id);
        return rights.mayReadHistory(id) ? extensions.of(id) : List.of();
    }

    @PostMapping
    void ask(@PathVariable long id, @RequestBody ObligationPage.Wish wish) {
        deeds.ask(id, wish);
    }

    @PostMapping("/take-back")
    void takeBack(@PathVariable long id) {
        deeds.takeBack(id);
    }
}
