package vn.tdkt.sandbox.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.sandbox.SandboxOnly;

/** One day of the province: whoever's turn it is answers, until nobody's is or nobody gets further. */
@Component
@SandboxOnly
class Day {

    /** While a node or the database is away. */
    private static final int ROUNDS_IN_VAIN = 20;

    private static final long PAUSE_MILLIS = 500;

    private final OpenTasks tasks;
    private final People people;
    private final Scene scene;
    private final Excuses excuses;
    private final Drain drain;
    private final Clock clock;

    Day(OpenTasks tasks, People people, Scene scene, Excuses excuses, Drain drain, Clock clock) {
        this.tasks = tasks;
        this.people = people;
        this.scene = scene;
        this.excuses = excuses;
        this.drain = drain;
        this.clock = clock;
    }

    /** Plays what is left of today: what was answered before a crash is no open task any more. */
    Tally play(long seed) throws Exception {
        LocalDate today = LocalDate.now(clock);
        Tally tally = new Tally();
        drain.untilNothingIsDue();
        excuses.give(Diary.isWorkingDay(today) ? tasks.all() : List.of(), seed);
        Set<OpenTask> before;
        int answered;
        Set<OpenTask> due = Set.of();
        int patience = ROUNDS_IN_VAIN;
        do {
            before = due;
            answered = tally.answered();
            due = playRound(tally, seed, today);
            drain.untilNothingIsDue();
        } while (tally.answered() > answered
                || !due.equals(before)
                || (tally.again() > 0 && patience-- > 0));
        return tally;
    }

    /** Whose turn it was. */
    private Set<OpenTask> playRound(Tally tally, long seed, LocalDate today) throws Exception {
        if (tally.again() > 0) {
            Thread.sleep(PAUSE_MILLIS);
        }
        tally.beginRound();
        List<OpenTask> due = tasks.all().stream()
                .filter(task -> Diary.isDue(task, seed, today))
                .toList();
        AtOnce.each(byPerson(due).entrySet(), turn -> {
            for (OpenTask task : turn.getValue()) {
                tally.count(scene.play(task, turn.getKey(), seed, today));
            }
        });
        return Set.copyOf(due);
    }

    /** Nobody works at two tasks at once. */
    private Map<String, List<OpenTask>> byPerson(List<OpenTask> due) {
        Map<String, String> actors = new HashMap<>();
        Map<String, List<OpenTask>> turns = new TreeMap<>();
        for (OpenTask task : due) {
            String taker = task.takenBy();
            String actor = taker == null ? actors.computeIfAbsent(task.offeredTo(), this::firstOf) : taker;
            if (!actor.isEmpty()) {
                turns.computeIfAbsent(actor, person -> new ArrayList<>()).add(task);
            }
        }
        return turns;
    }

    private String firstOf(String group) {
        return people.inGroup(group).stream().findFirst().map(Person::account).orElse("");
    }
}
