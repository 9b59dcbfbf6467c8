package vn.tdkt.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * All engines, one after another, in several rounds: each time in a fresh JVM with 20 s of warm-up. What a round compares was
 * measured in the same minutes. Fewer or shorter rounds: {@code -Dpen.rounds=1 -Dpen.warm-up=20 -Dpen.measure=10}, in seconds.
 */
final class PenRun {

    static final List<Integer> SIZES = List.of(20, 1000);

    private static final int ROUNDS = Integer.getInteger("pen.rounds", 3);
    private static final int WARM_UP_SECONDS = Integer.getInteger("pen.warm-up", 20);
    private static final int MEASURE_SECONDS = Integer.getInteger("pen.measure", 10);

    private final Map<Integer, Map<PenEngines, PenSamples>> taken = new TreeMap<>();

    /** Refuses to measure engines that write different letters. */
    PenRun run() throws Exception {
        for (int rows : SIZES) {
            PenAgreement.check(rows);
            taken.put(rows, new EnumMap<>(PenEngines.class));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int rows : SIZES) {
                for (PenEngines engine : PenEngines.values()) {
                    for (RunResult result : new Runner(options(engine, rows)).run()) {
                        taken.get(rows)
                                .computeIfAbsent(engine, key -> new PenSamples())
                                .add(result);
                    }
                }
            }
        }
        return this;
    }

    private static Options options(PenEngines engine, int rows) {
        return new OptionsBuilder()
                .include(PenBenchmark.class.getName())
                .param("engine", engine.name())
                .param("rows", String.valueOf(rows))
                .jvmArgs(engine.jvmArguments().toArray(new String[0]))
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(WARM_UP_SECONDS * 500L))
                .measurementIterations(2)
                .measurementTime(TimeValue.milliseconds(MEASURE_SECONDS * 500L))
                .shouldFailOnError(true)
                .build();
    }

    PenSamples of(PenEngines engine, int rows) {
        return taken.get(rows).get(engine);
    }
}
