package vn.tdkt.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.StatementCount;
import vn.tdkt.YearAtWork;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** The morning's sweep over 10,000 open obligations of 1,500 people: eight, three and one day before they are due. */
final class SweepRow implements Row {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int YEAR = 2012;
    private static final int MEMBERS = 10;

    private final int clusters;
    private final int obligations;

    SweepRow() {
        this(75, 10_000);
    }

    SweepRow(int clusters, int obligations) {
        this.clusters = clusters;
        this.obligations = obligations;
    }

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public List<Figure> measure(Path directory) throws Exception {
        try (PostgreSql server = PostgreSql.start(directory);
                Office office = Office.open(server.database("sweep"))) {
            ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "NV");
            for (int number = 1; number <= clusters; number++) {
                province.clusterOf(MEMBERS, "K" + number + "N", "Khối " + number);
            }
            OurSide side = new OurSide(office.context(), province);
            side.askClusters(new Stopwatch());
            int owed = multiply(office.database());
            office.analyze();
            return List.of(figure(office, side.work(), owed));
        }
    }

    /** Every unit owes as many reports as it takes, all due on the last of June. */
    private int multiply(JdbcClient database) {
        String reports = "kind = 'six-month-unit-report' and period = ''";
        int copies = obligations / (clusters * MEMBERS) + 1;
        database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, period, receiver_kind, receiver, parent, state, due)
                select version, year, kind, debtor_kind, debtor, 'p' || n, receiver_kind, receiver, parent, 'ASKED', due
                  from obligation, generate_series(1, ?) n where %s limit ?
                """.formatted(reports))
                .params(copies, obligations - clusters * MEMBERS)
                .update();
        database.sql("update obligation set state = 'ASKED' where " + reports).update();
        return database.sql(
                        "update obligation set due = make_date(?, 6, 30) where kind = 'six-month-unit-report' and state = 'ASKED'")
                .param(YEAR)
                .update();
    }

    private static Figure figure(Office office, YearAtWork work, int owed) {
        Samples taken = new Samples();
        int statements = 0;
        for (int day : new int[] {22, 27, 29}) {
            work.on(6, day);
            long start = System.nanoTime();
            statements = StatementCount.of(() -> sweep(office));
            taken.add(System.nanoTime() - start);
        }
        long people = count(office, "select count(distinct account) from outbox_mail");
        long mails = count(office, "select count(*) from outbox_mail where slot like 'digest/%'");
        return Figure.atMost(
                "the morning's sweep over %s open obligations, mails to %s people; the slowest of three days (%s mails); SQL statements"
                        .formatted(Say.number(owed), Say.number(people), Say.number(mails)),
                Say.seconds(taken.most()) + "; " + statements,
                Say.millis(taken.most()) / 1000,
                LIMIT.toSeconds(),
                " s");
    }

    /** As the job executor does each morning: the timer, then the sweep behind it. The timer waits in the machine's own year. */
    private static void sweep(Office office) {
        var jobs = office.engine().getManagementService();
        List<Job> due =
                jobs.createJobQuery().processDefinitionKey("daily-reminders").list();
        if (due.isEmpty()) {
            throw new IllegalStateException("No sweep is due");
        }
        due.forEach(job -> jobs.executeJob(job.getId()));
        jobs.createJobQuery().processDefinitionKey("daily-reminders").messages().list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
    }

    private static long count(Office office, String sql) {
        return office.database().sql(sql).query(Long.class).single();
    }
}
