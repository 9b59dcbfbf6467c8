package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.Refusal;
import vn.tdkt.organisation.Groups;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.sandbox.RehearsalClock;

/** What day it is here; with the sample province an administrator moves it. */
@RestController
@RequestMapping("/camunda/api/tdkt/clock")
class ClockController {

    private final ObjectProvider<RehearsalClock> rehearsal;
    private final CurrentPerson current;
    private final Clock clock;

    ClockController(ObjectProvider<RehearsalClock> rehearsal, CurrentPerson current, Clock clock) {
        this.rehearsal = rehearsal;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    Now now() {
        RehearsalClock movable = rehearsal.getIfAvailable();
        LocalDate today = LocalDate.now(clock);
        return movable == null
                ? new Now(0, today, false, null)
                : new Now(
                        movable.offset().toMillis(),
                        today,
                        true,
                        movable.nextDeadline().orElse(null));
    }

    /** Refuses anybody but administrators, a real office's data, to go back, and while the province plays by itself. */
    @PostMapping
    RehearsalClock.Moved move(@RequestBody Target target) {
        current.mustBeIn(Groups.ADMINISTRATORS);
        RehearsalClock movable = rehearsal.getIfAvailable();
        if (movable == null) {
            throw new Refusal("Chỉ chuyển được đồng hồ khi diễn tập với tỉnh mẫu; ở đây là dữ liệu thật.");
        }
        if (target.to() == null) {
            throw new Refusal("Chưa chọn ngày cần chuyển tới; hãy nhập ngày.");
        }
        return movable.moveByHand(target.to(), current.person().account());
    }

    /**
     * @param sandbox whether the clock can be moved
     * @param nextDeadline the next day by whose end something is due, null without
     */
    record Now(
            long offsetMillis,
            LocalDate today,
            boolean sandbox,
            @Nullable LocalDate nextDeadline) {}

    record Target(@Nullable LocalDate to) {}
}
