package vn.tdkt.bench;

import java.nio.file.Path;
import java.util.List;
import vn.tdkt.organisation.ProvinceOfOneYear;

/**
 * The product beside the bare engine: the same reviews of clusters in the same run, on one PostgreSQL. Who goes first
 * changes from round to round; a round compares one cluster with the same cluster.
 */
final class BareRow implements Row {

    private static final double LIMIT = 1.5;
    private static final int YEAR = 2012;
    private static final int MEMBERS = 10;

    /** With half of it the compiler is still at work on the product's code, which is more than the engine's alone. */
    private static final int WARM_UP = 48;

    private final int warmUp;
    private final int rounds;

    BareRow() {
        this(WARM_UP, 24);
    }

    BareRow(int warmUp, int rounds) {
        this.warmUp = warmUp;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "bare";
    }

    @Override
    public List<Figure> measure(Path directory) throws Exception {
        try (PostgreSql server = PostgreSql.start(directory);
                Office office = Office.open(server.database("ours"))) {
            OurSide ours = new OurSide(office.context(), province(warmUp + rounds));
            ours.askClusters(new Stopwatch());
            BareSide bare = new BareSide(ours, server.database("bare"));
            try {
                bare.askClusters();
                return figures(new SideBySide(ours, bare, warmUp));
            } finally {
                bare.engine().close();
            }
        }
    }

    static ProvinceOfOneYear province(int clusters) {
        ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "SS");
        for (int number = 1; number <= clusters; number++) {
            province.clusterOf(MEMBERS, "K" + number + "N", "Khối " + number);
        }
        return province;
    }

    private List<Figure> figures(SideBySide compared) {
        compared.run();
        double ratio = compared.wall().median();
        compared.print();
        return List.of(
                Figure.atMost(
                        "whole features beside the same models with empty delegates on the bare engine: reviews of a cluster"
                                + " of 10, time (median of %d rounds)".formatted(rounds),
                        "%s times".formatted(Say.number(ratio)),
                        ratio,
                        LIMIT,
                        " times"),
                Figure.plain(
                        "the same: CPU of the server's thread, SQL statements",
                        "%s times, %s times"
                                .formatted(
                                        Say.number(compared.cpu().median()),
                                        Say.number(compared.statements().median()))),
                Figure.plain(
                        "the same in ms, ours and bare, of a unit: ask, prepare, approve, receive", compared.inMs()));
    }
}
