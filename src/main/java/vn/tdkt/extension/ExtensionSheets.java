package vn.tdkt.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;

/** What is shown to whoever answers a wish for more time. */
@Component
@Transactional(readOnly = true)
public class ExtensionSheets {

    private final Extensions extensions;
    private final Obligations obligations;
    private final Names names;
    private final Clock clock;

    ExtensionSheets(Extensions extensions, Obligations obligations, Names names, Clock clock) {
        this.extensions = extensions;
        this.obligations = obligations;
        this.names = names;
        this.clock = clock;
    }

    /** Of the obligation to answer. */
    public Sheet of(long decision) {
        ExtensionRequest request = extensions.byDecision(decision);
        Obligation about = obligations.get(request.obligation());
        List<ExtensionRequest> earlier = extensions.of(about.id()).stream()
                .filter(other -> other.id() != request.id())
                .toList();
        Long parent = about.parent();
        return new Sheet(
                names.subject(about),
                about.state().label(),
                about.currentDue(),
                about.daysLate(LocalDate.now(clock)),
                parent == null ? null : obligations.get(parent).currentDue(),
                request,
                earlier);
    }

    /**
     * @param due the day it has now
     * @param dueAbove by which day whoever answers owes what is made of it, null when nothing is
     * @param earlier what was asked before for the same
     */
    public record Sheet(
            String about,
            String state,
            LocalDate due,
            long daysLate,
            @Nullable LocalDate dueAbove,
            ExtensionRequest request,
            List<ExtensionRequest> earlier) {}
}
