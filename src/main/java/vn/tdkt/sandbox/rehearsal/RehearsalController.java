package vn.tdkt.sandbox.rehearsal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.Refusal;
import vn.tdkt.organisation.Groups;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.sandbox.SandboxOnly;

/** The rehearsal on the page Đồng hồ; only there with the sample province. */
@RestController
@SandboxOnly
@RequestMapping("/camunda/api/tdkt/rehearsal")
class RehearsalController {

    private final Rehearsal rehearsal;
    private final PlayedDays played;
    private final CurrentPerson current;
    private final long seed;

    RehearsalController(
            Rehearsal rehearsal, PlayedDays played, CurrentPerson current, @Value("${tdkt.sample.seed}") long seed) {
        this.seed = seed;
        this.rehearsal = rehearsal;
        this.played = played;
        this.current = current;
    }

    @GetMapping
    Progress progress() {
        current.mustBeIn(Groups.ADMINISTRATORS);
        return new Progress(rehearsal.isPlaying(), played.standing().orElse(null));
    }

    /** Refuses anybody but administrators, a second rehearsal beside a running one, and a day that has passed. */
    @PostMapping
    Progress play(@RequestBody Wish wish) {
        current.mustBeIn(Groups.ADMINISTRATORS);
        if (wish.until() == null) {
            throw new Refusal("Chưa chọn ngày diễn tập đến; hãy nhập ngày.");
        }
        rehearsal.play(
                wish.until(),
                Objects.requireNonNullElse(wish.seed(), seed),
                current.person().account());
        return progress();
    }

    /**
     * What is asked for.
     *
     * @param seed what the fates are drawn from; only the first rehearsal of a province chooses it
     */
    record Wish(@Nullable LocalDate until, @Nullable Long seed) {}

    /** What the page shows. */
    record Progress(boolean playing, PlayedDays.@Nullable Standing standing) {}
}
