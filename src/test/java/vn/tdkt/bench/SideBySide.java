package vn.tdkt.bench;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the reviews of a province on both sides, cluster by cluster. */
final class SideBySide {

    private final Side ours;
    private final Side bare;
    private final int warmUp;
    private final Stopwatch ofOurs = new Stopwatch();
    private final Stopwatch ofBare = new Stopwatch();
    private final Samples wall = new Samples();
    private final Samples cpu = new Samples();
    private final Samples statements = new Samples();

    SideBySide(Side ours, Side bare, int warmUp) {
        this.ours = ours;
        this.bare = bare;
        this.warmUp = warmUp;
    }

    void run() {
        int round = 0;
        for (String cluster : ours.province().clusters()) {
            compare(cluster, round++);
        }
    }

    private void compare(String cluster, int round) {
        boolean counts = round >= warmUp;
        Stopwatch mine = new Stopwatch();
        Stopwatch theirs = new Stopwatch();
        if (round % 2 == 0) {
            new ClusterReview(ours, cluster, mine).all();
            new ClusterReview(bare, cluster, theirs).all();
        } else {
            new ClusterReview(bare, cluster, theirs).all();
            new ClusterReview(ours, cluster, mine).all();
        }
        if (counts) {
            ofOurs.add(mine);
            ofBare.add(theirs);
            wall.add((double) mine.wall() / theirs.wall());
            cpu.add((double) mine.cpu() / theirs.cpu());
            statements.add((double) mine.statements() / theirs.statements());
        }
    }

    Samples wall() {
        return wall;
    }

    Samples cpu() {
        return cpu;
    }

    Samples statements() {
        return statements;
    }

    Stopwatch ofOurs() {
        return ofOurs;
    }

    /** Medians of each step of a unit's report. */
    String inMs() {
        return Stream.of(ClusterReview.ASK, ClusterReview.PREPARE, ClusterReview.APPROVE, ClusterReview.RECEIVE)
                .map(step -> Say.number(Say.millis(ofOurs.step(step).wall().median())) + " and "
                        + Say.number(Say.millis(ofBare.step(step).wall().median())))
                .collect(Collectors.joining(", "));
    }

    void print() {
        System.out.printf(Locale.ROOT, "ratio of rounds %.2f .. %.2f%n", wall.least(), wall.most());
        ofOurs.steps()
                .forEach((step, taken) -> System.out.printf(
                        Locale.ROOT,
                        "%-25s wall %6.1f / %6.1f ms, cpu %6.1f / %6.1f ms, statements %5.1f / %5.1f%n",
                        step,
                        Say.millis(taken.wall().median()),
                        Say.millis(ofBare.step(step).wall().median()),
                        Say.millis(taken.cpu().median()),
                        Say.millis(ofBare.step(step).cpu().median()),
                        taken.statements().median(),
                        ofBare.step(step).statements().median()));
    }
}
