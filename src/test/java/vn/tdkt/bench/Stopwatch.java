package vn.tdkt.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tdkt.StatementCount;

/** Times steps of the calling thread: by the clock, by its own CPU, and by the statements it sends. */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Step> steps = new LinkedHashMap<>();
    private long wall;
    private long cpu;
    private long statements;

    void time(String step, Runnable work) {
        time(step, 1, work);
    }

    /** Of work that does the same thing so many times: what one of them takes. */
    void time(String step, int times, Runnable work) {
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        int sent = StatementCount.of(work);
        long took = System.nanoTime() - start;
        long used = THREADS.getCurrentThreadCpuTime() - cpuBefore;
        wall += took;
        cpu += used;
        statements += sent;
        Step taken = step(step);
        taken.wall.add((double) took / times);
        taken.cpu.add((double) used / times);
        taken.statements.add((double) sent / times);
    }

    /** What another one saw, as seen by this one. */
    void add(Stopwatch other) {
        other.steps.forEach((name, seen) -> {
            Step step = step(name);
            seen.wall.copyTo(step.wall);
            seen.cpu.copyTo(step.cpu);
            seen.statements.copyTo(step.statements);
        });
    }

    Map<String, Step> steps() {
        return steps;
    }

    Step step(String name) {
        return steps.computeIfAbsent(name, unseen -> new Step(new Samples(), new Samples(), new Samples()));
    }

    /** All that was timed, in nanoseconds. */
    long wall() {
        return wall;
    }

    /** All the CPU time of it. */
    long cpu() {
        return cpu;
    }

    /** All the statements of it. */
    long statements() {
        return statements;
    }

    /** What was seen of one step. */
    record Step(Samples wall, Samples cpu, Samples statements) {}
}
