package vn.tdkt.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.StaffClient;
import vn.tdkt.StatementCount;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** A page of the board over HTTP, among 10,000 obligations in every state, for whoever sees all and whoever sees a cluster. */
final class BoardRow implements Row {

    private static final double LIMIT_MILLIS = 150;
    private static final int OBLIGATIONS = 10_000;
    private static final int YEAR = 2012;
    private static final int CLUSTERS = 50;
    private static final int MEMBERS = 10;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 100;
    private static final String PAGE = "/camunda/api/tdkt/board?year=" + YEAR;

    @Override
    public String name() {
        return "board";
    }

    @Override
    public List<Figure> measure(Path directory) throws Exception {
        try (PostgreSql server = PostgreSql.start(directory);
                Office office = Office.open(server.database("board"))) {
            ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "DB");
            for (int number = 1; number <= CLUSTERS; number++) {
                province.clusterOf(MEMBERS, "K" + number + "N", "Khối " + number);
            }
            new OurSide(office.context(), province).askClusters(new Stopwatch());
            fill(office.database());
            office.analyze();
            String cluster = province.clusters().get(0);
            List<Figure> figures = new ArrayList<>();
            figures.add(page(office, "Sở Nội vụ, who sees all", province.standingOfficer(), ""));
            figures.add(page(office, "Sở Nội vụ, the late ones", province.standingOfficer(), "&light=LATE"));
            figures.add(page(office, "the head of a cluster", "cb" + province.head(cluster), ""));
            return figures;
        }
    }

    /** Copies of what units owe, a third open and around their day, the others done. */
    private static void fill(JdbcClient database) {
        int there = database.sql("select count(*) from obligation")
                .query(Integer.class)
                .single();
        database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, period, receiver_kind, receiver, parent, due, state, submitted_on)
                select 0, year, kind, debtor_kind, debtor, 'B' || n, receiver_kind, receiver, parent, day,
                       case when n % 3 = 0 then 'ASKED' else 'ACCEPTED' end,
                       case when n % 3 = 0 then null else day + (n % 4 - 2) end
                  from (select o.*, n, o.due + cast(n % 60 - 40 as int) as day
                          from obligation o, generate_series(1, 100) n where debtor_kind = 'UNIT' order by n, id limit :more) copies
                """).param("more", OBLIGATIONS - there).update();
    }

    private static Figure page(Office office, String who, String account, String filter) {
        office.get(Passwords.class).set(account, Office.PASSWORD);
        StaffClient browser = StaffClient.loggedIn(office.port(), account, Office.PASSWORD);
        int statements = StatementCount.ofAll(() -> open(browser, filter));
        Samples samples = new Samples();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            open(browser, filter);
            if (round >= 0) {
                samples.add(System.nanoTime() - start);
            }
        }
        return Figure.atMost(
                "page of the board among %s obligations for %s; SQL statements with those of the session"
                        .formatted(Say.number(OBLIGATIONS), who),
                "%s; %d".formatted(Say.ms(samples.median()), statements),
                Say.millis(samples.median()),
                LIMIT_MILLIS,
                " ms");
    }

    private static void open(StaffClient browser, String filter) {
        StaffClient.Answer answer = browser.get(PAGE + filter);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
