package vn.tdkt.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.organisation.ProvinceOfOneYear;

/**
 * Provinces of 50 to 1,500 units, in clusters of ten, each with a database and a server of its own, all at work in the same
 * minutes, in turn. Everybody is asked; fifteen clusters go on to the end, or all where there are fewer. What one step takes is the
 * median of that step.
 */
final class UnitsRow implements Row {

    private static final double LIMIT = 1.2;
    private static final int MEMBERS = 10;
    private static final int YEAR = 2012;
    private static final int ROUNDS = 5;
    private static final int AT_WORK = 15;
    private static final List<String> STEPS =
            List.of(ClusterReview.ASK, ClusterReview.PREPARE, ClusterReview.APPROVE, ClusterReview.RECEIVE);
    private static final List<String> CLUSTERS_STEPS = Stream.of(
                    ClusterReview.PREPARE, ClusterReview.APPROVE, ClusterReview.RECEIVE)
            .map(step -> ClusterReview.CLUSTER + ": " + step)
            .toList();

    private final List<Integer> sizes;

    UnitsRow() {
        this(List.of(50, 150, 500, 1500));
    }

    UnitsRow(List<Integer> sizes) {
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public List<Figure> measure(Path directory) throws Exception {
        try (PostgreSql server = PostgreSql.start(directory)) {
            Map<Integer, Office> offices = new LinkedHashMap<>();
            try {
                return measure(server, offices);
            } finally {
                offices.values().forEach(Office::close);
            }
        }
    }

    private List<Figure> measure(PostgreSql server, Map<Integer, Office> offices) throws Exception {
        Map<Integer, Sized> provinces = new LinkedHashMap<>();
        for (int units : sizes) {
            offices.put(
                    units,
                    Office.open(server.database("units" + units), "--camunda.bpm.process-engine-name=units" + units));
            provinces.put(units, new Sized(offices.get(units), province(units / MEMBERS)));
        }
        warmUp(server);
        workInRounds(provinces);
        return figures(provinces);
    }

    /** The first clusters teach the compiler, so that no province pays for all. */
    private static void warmUp(PostgreSql server) throws Exception {
        try (Office office = Office.open(server.database("warm"), "--camunda.bpm.process-engine-name=warm")) {
            Sized small = new Sized(office, province(12));
            small.askAll();
            small.work(0, 1);
        }
    }

    private void workInRounds(Map<Integer, Sized> provinces) {
        provinces.forEach((units, sized) -> sized.askAll());
        for (int round = 0; round < ROUNDS; round++) {
            for (Sized sized : provinces.values()) {
                sized.work(round, ROUNDS);
            }
        }
        provinces.forEach((units, sized) -> sized.reportForTheProvince());
    }

    private static ProvinceOfOneYear province(int clusters) {
        ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "QM");
        for (int number = 1; number <= clusters; number++) {
            province.clusterOf(MEMBERS, "K" + number + "N", "Khối " + number);
        }
        return province;
    }

    private List<Figure> figures(Map<Integer, Sized> provinces) {
        provinces.forEach((units, sized) -> System.out.println(units + " units: " + sized.told()));
        List<Figure> figures = new ArrayList<>();
        figures.add(compared("a unit's report: asked, prepared, approved, received", provinces, STEPS));
        figures.add(compared("a cluster's report: prepared, approved, received", provinces, CLUSTERS_STEPS));
        figures.add(Figure.plain(
                title("the head's page of its members"), each(provinces, sized -> sized.median("follow members"))));
        figures.add(Figure.plain(
                title("opening the year, for each unit"),
                each(provinces, sized -> sized.median("open the year") / sized.units())));
        figures.add(Figure.plain(
                title("the province's report, four steps once"), each(provinces, sized -> sized.median("province"))));
        return figures;
    }

    private Figure compared(String what, Map<Integer, Sized> provinces, List<String> steps) {
        List<Double> sums = provinces.values().stream()
                .map(sized -> steps.stream().mapToDouble(sized::median).sum())
                .toList();
        double ratio = sums.stream().mapToDouble(d -> d).max().orElseThrow()
                / sums.stream().mapToDouble(d -> d).min().orElseThrow();
        return Figure.atMost(
                title(what),
                sums.stream().map(Say::ms).collect(Collectors.joining(", ")) + "; " + Say.number(ratio)
                        + " times apart",
                ratio,
                LIMIT,
                " times");
    }

    private static String each(Map<Integer, Sized> provinces, java.util.function.ToDoubleFunction<Sized> value) {
        return provinces.values().stream()
                .map(sized -> Say.ms(value.applyAsDouble(sized)))
                .collect(Collectors.joining(", "));
    }

    private String title(String what) {
        return what + "; in provinces of "
                + sizes.stream().map(units -> Say.number(units)).collect(Collectors.joining(", ")) + " units";
    }

    /** A province of one size at work. */
    private static final class Sized {

        private final OurSide side;
        private final Followers followers;
        private final Stopwatch watch = new Stopwatch();

        Sized(Office office, ProvinceOfOneYear province) {
            this.side = new OurSide(office.context(), province);
            this.followers = new Followers(office, side);
        }

        int units() {
            return side.province().clusters().size() * MEMBERS;
        }

        /** Everybody, so that as many tasks are open as a province of this size has. */
        void askAll() {
            side.askClusters(watch);
            side.province().clusters().forEach(cluster -> new ClusterReview(side, cluster, watch).ask());
        }

        void work(int round, int rounds) {
            List<String> clusters = side.province().clusters();
            int working = Math.min(AT_WORK, clusters.size());
            clusters.subList(working * round / rounds, working * (round + 1) / rounds)
                    .forEach(cluster -> {
                        ClusterReview review = new ClusterReview(side, cluster, watch);
                        review.handIn();
                        followers.look(cluster, watch);
                        review.receive();
                        review.consolidate();
                    });
        }

        void reportForTheProvince() {
            side.work().on(7, 15);
            stopCollecting();
            watch.time("province", side.work()::reportForTheProvince);
        }

        /** Whoever has not reported by now is left out; where all have, nobody waits any more. */
        private void stopCollecting() {
            if (side.province().clusters().size() > AT_WORK) {
                side.work().stopCollecting(side.province().standingOfficer());
            }
        }

        double median(String step) {
            return watch.step(step).wall().median();
        }

        String told() {
            return watch.steps().entrySet().stream()
                    .map(step ->
                            step.getKey() + " " + Say.ms(step.getValue().wall().median()) + " (cpu "
                                    + Say.ms(step.getValue().cpu().median()) + ", "
                                    + Say.number(step.getValue().statements().median()) + " statements)")
                    .collect(Collectors.joining("; "));
        }
    }
}
