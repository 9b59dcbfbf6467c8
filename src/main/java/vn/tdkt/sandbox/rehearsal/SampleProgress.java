package vn.tdkt.sandbox.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.sandbox.SandboxOnly;

/** Tells the start page, before login, what day it is in the sample province and whether it is playing by itself. */
@RestController
@SandboxOnly
class SampleProgress {

    private final Rehearsal rehearsal;
    private final PlayedDays played;
    private final Clock clock;

    SampleProgress(Rehearsal rehearsal, PlayedDays played, Clock clock) {
        this.rehearsal = rehearsal;
        this.played = played;
        this.clock = clock;
    }

    @GetMapping("/sample-progress")
    Progress progress() {
        PlayedDays.Standing standing = played.standing().orElse(null);
        return new Progress(
                LocalDate.now(clock),
                rehearsal.isPlaying(),
                standing == null ? null : standing.until(),
                standing != null && standing.rest());
    }

    /**
     * @param until the day it plays or has played to, null when it never did
     * @param workLeft whether it leaves the sample accounts something to do
     */
    record Progress(
            LocalDate today, boolean playing, @Nullable LocalDate until, boolean workLeft) {}
}
