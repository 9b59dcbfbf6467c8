package vn.tdkt.sandbox.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
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
    private final Errands errands;
    private final NextYear nextYear;
    private final Drain drain;
    private final Cycles cycles;
    private final Clock clock;

    Day(
            OpenTasks tasks,
            People people,
            Scene scene,
            Errands errands,
            NextYear nextYear,
            Drain drain,
            Cycles cycles,
            Clock clock) {
        this.tasks = tasks;
        this.people = people;
        this.scene = scene;
        this.errands = errands;
        this.nextYear = nextYear;
        this.drain = drain;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Plays what is left of today: what was answered before a crash is no open task any more. */
    Tally play(long seed, Resting resting) throws Exception {
        LocalDate today = LocalDate.now(clock);
        Diary diary = new Diary(seed, cycles.daysOff());
        Tally tally = new Tally();
        drain(tally);
        if (diary.isWorkingDay(today)) {
            nextYear.openWhenItIsTime(today);
            errands.run(tasks.all(), diary, today, resting, tally);
            drain(tally);
            playRounds(diary, today, resting, tally);
        }
        return tally;
    }

    private void playRounds(Diary diary, LocalDate today, Resting resting, Tally tally) throws Exception {
        int patience = ROUNDS_IN_VAIN;
        boolean further = true;
        while (further || (tally.again() > 0 && patience-- > 0)) {
            if (tally.again() > 0) {
                Thread.sleep(PAUSE_MILLIS);
            }
            tally.beginRound();
            further = playOneHour(diary, today, resting, tally);
        }
    }

    /** The first in which somebody gets further; none begins while it is open whether the one before has ended. */
    private boolean playOneHour(Diary diary, LocalDate today, Resting resting, Tally tally) throws Exception {
        List<OpenTask> due =
                tasks.all().stream().filter(task -> diary.isDue(task, today)).toList();
        boolean further = false;
        for (Diary.Hour hour : Diary.Hour.values()) {
            if (!further && tally.again() == 0) {
                List<OpenTask> now =
                        due.stream().filter(task -> Diary.hour(task) == hour).toList();
                further = playRound(turns(now, resting, today), diary.seed(), today, tally);
            }
        }
        return further;
    }

    /** Returns whether anything was answered. */
    private boolean playRound(Map<String, List<OpenTask>> turns, long seed, LocalDate today, Tally tally)
            throws Exception {
        int before = tally.answered();
        long start = System.nanoTime();
        AtOnce.each(turns.entrySet(), turn -> {
            for (OpenTask task : turn.getValue()) {
                tally.count(scene.play(task, turn.getKey(), seed, today));
            }
        });
        tally.answersTook(System.nanoTime() - start);
        drain(tally);
        return tally.answered() > before;
    }

    private void drain(Tally tally) throws InterruptedException {
        long start = System.nanoTime();
        drain.untilNothingIsDue();
        tally.jobsTook(System.nanoTime() - start);
    }

    /** Nobody works at two tasks at once. */
    private Map<String, List<OpenTask>> turns(List<OpenTask> due, Resting resting, LocalDate today) {
        Map<String, String> actors = new HashMap<>();
        Map<String, List<OpenTask>> turns = new TreeMap<>();
        for (OpenTask task : due) {
            String taker = task.takenBy();
            String actor = taker == null ? actors.computeIfAbsent(task.offeredTo(), this::firstOf) : taker;
            if (!actor.isEmpty() && !resting.rests(actor, task, today)) {
                turns.computeIfAbsent(actor, person -> new ArrayList<>()).add(task);
            }
        }
        return turns;
    }

    private String firstOf(String group) {
        return people.inGroup(group).stream().findFirst().map(Person::account).orElse("");
    }
}
