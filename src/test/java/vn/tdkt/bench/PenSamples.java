package vn.tdkt.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;

/** What one engine needed for a document, one sample a round. */
final class PenSamples {

    private final List<Double> cpu = new ArrayList<>();
    private final Samples allocated = new Samples();

    void add(RunResult result) {
        double documents = result.getSecondaryResults().get("documents").getScore();
        cpu.add(result.getSecondaryResults().get("cpuNanos").getScore() / documents);
        allocated.add(result.getSecondaryResults().get("allocatedBytes").getScore() / documents);
    }

    /** Nanoseconds of the thread's processor time. */
    double cpu() {
        Samples samples = new Samples();
        cpu.forEach(samples::add);
        return samples.median();
    }

    double allocatedBytes() {
        return allocated.median();
    }

    /** How many times as much as the other, round by round. */
    Samples times(PenSamples other) {
        Samples times = new Samples();
        for (int round = 0; round < cpu.size(); round++) {
            times.add(cpu.get(round) / other.cpu.get(round));
        }
        return times;
    }
}
