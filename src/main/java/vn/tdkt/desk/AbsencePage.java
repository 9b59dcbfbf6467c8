package vn.tdkt.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.organisation.Absence;
import vn.tdkt.organisation.Absences;
import vn.tdkt.organisation.StandIns;
import vn.tdkt.organisation.StandIns.Colleague;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;

/**
 * The page "Vắng mặt, làm thay": who of one's own body is away and who stands in. Entered and ended by whoever is away, a
 * leader of the same body, an administrator.
 */
@RestController
@RequestMapping("/camunda/api/tdkt/absences")
class AbsencePage {

    private static final String NOT_YOURS =
            "Chỉ chính người vắng mặt, lãnh đạo cùng cơ quan hoặc quản trị hệ thống mới khai, kết thúc được.";

    private final Absences absences;
    private final StandIns standIns;
    private final CurrentPerson current;
    private final Clock clock;

    AbsencePage(Absences absences, StandIns standIns, CurrentPerson current, Clock clock) {
        this.absences = absences;
        this.standIns = standIns;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    Found find() {
        String account = current.person().account();
        List<Colleague> people = standIns.maybeAbsent(account);
        Set<String> mine = people.stream().map(Colleague::account).collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        return new Found(
                today,
                people,
                absences.seenBy(account).stream()
                        .map(absence -> Shown.of(absence, today, mine.contains(absence.absent())))
                        .toList());
    }

    /** Whoever may enter an absence of that person chooses among these. */
    @GetMapping("/substitutes")
    List<Colleague> substitutes(@RequestParam String absent) {
        mustBeOf(absent);
        return standIns.candidates(absent, LocalDate.now(clock));
    }

    @PostMapping
    void enter(@RequestBody Typed typed) {
        String absent = Objects.requireNonNullElse(typed.absent(), "");
        String account = mustBeOf(absent);
        absences.enter(
                new Absences.Wish(
                        absent,
                        Objects.requireNonNullElse(typed.substitute(), ""),
                        typed.from(),
                        typed.to(),
                        typed.reason()),
                account);
    }

    @PostMapping("/{id}/end")
    void end(@PathVariable long id) {
        absences.end(id, mustBeOf(absences.get(id).absent()));
    }

    private String mustBeOf(String absent) {
        String account = current.person().account();
        if (!standIns.mayEnterFor(absent, account)) {
            throw new NotAllowed(NOT_YOURS);
        }
        return account;
    }

    /** @param people whose absence the person may enter, itself first */
    record Found(LocalDate today, List<Colleague> people, List<Shown> absences) {}

    /**
     * One absence.
     *
     * @param standing NOW, TO_COME or PAST
     * @param endedBy who ended it early or withdrew it, null when nobody did
     * @param mayEnd whether the person may end it now
     */
    record Shown(
            long id,
            String absent,
            String substitute,
            LocalDate from,
            LocalDate to,
            @Nullable String reason,
            String enteredBy,
            Instant enteredAt,
            @Nullable String endedBy,
            @Nullable Instant endedAt,
            String standing,
            boolean mayEnd) {

        static Shown of(Absence absence, LocalDate today, boolean mine) {
            boolean over = absence.isOver(today);
            return new Shown(
                    absence.id(),
                    absence.absentName(),
                    absence.substituteName(),
                    absence.firstDay(),
                    absence.lastDay(),
                    absence.reason(),
                    absence.enteredBy(),
                    absence.enteredAt(),
                    absence.endedBy(),
                    absence.endedAt(),
                    over ? "PAST" : absence.holdsOn(today) ? "NOW" : "TO_COME",
                    mine && !over);
        }
    }

    /** What is typed. */
    record Typed(
            @Nullable String absent,
            @Nullable String substitute,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason) {}
}
