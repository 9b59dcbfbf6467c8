package vn.tdkt.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import vn.tdkt.StaffClient;
import vn.tdkt.StatementCount;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.ProvinceOfOneYear;

/**
 * The calls with which Tasklist fills a page, over HTTP, among 10,000 open tasks: how many filters there are, which, and the
 * first fifteen tasks of one with their number. With the engine's authorizations and without, in turn.
 */
final class TaskListRow implements Row {

    private static final double LIMIT = 1.5;
    private static final int YEAR = 2012;
    private static final int MEMBERS = 10;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 60;

    private final int clusters;
    private final int copies;

    TaskListRow() {
        this(50, 19);
    }

    TaskListRow(int clusters, int copies) {
        this.clusters = clusters;
        this.copies = copies;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<Figure> measure(Path directory) throws Exception {
        try (PostgreSql server = PostgreSql.start(directory);
                Office office = Office.open(server.database("list"))) {
            ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "DS");
            for (int number = 1; number <= clusters; number++) {
                province.clusterOf(MEMBERS, "K" + number + "N", "Khối " + number);
            }
            OurSide side = new OurSide(office.context(), province);
            side.askClusters(new Stopwatch());
            province.clusters().forEach(cluster -> new ClusterReview(side, cluster, new Stopwatch()).ask());
            new TaskCopies(office.database()).make(copies);
            office.analyze();
            long open = office.engine().getTaskService().createTaskQuery().count();
            String unit = "cb" + province.members(province.clusters().get(0)).get(3);
            List<Figure> figures = new ArrayList<>();
            figures.addAll(page(office, "an officer of a unit", unit, "Việc của đơn vị tôi", open));
            figures.addAll(
                    page(office, "Sở Nội vụ, everything", province.standingOfficer(), "Tất cả (Sở Nội vụ)", open));
            return figures;
        }
    }

    private static List<Figure> page(Office office, String who, String account, String filter, long open) {
        office.get(Passwords.class).set(account, Office.PASSWORD);
        StaffClient browser = StaffClient.loggedIn(office.port(), account, Office.PASSWORD);
        TaskPage page = new TaskPage(browser, filter);
        Samples with = new Samples();
        Samples without = new Samples();
        int shown = page.open().path("count").asInt();
        int statements = StatementCount.ofAll(page::open);
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            boolean first = round % 2 == 0;
            double one = timed(office, page, first);
            double other = timed(office, page, !first);
            if (round >= 0) {
                with.add(first ? one : other);
                without.add(first ? other : one);
            }
        }
        double ratio = with.median() / without.median();
        return List.of(Figure.atMost(
                "page of the task list among %s open tasks for %s, who sees %s; with authorizations and without, by how much more; SQL statements"
                        .formatted(Say.number(open), who, Say.number(shown)),
                "%s and %s, %s times; %d"
                        .formatted(Say.ms(with.median()), Say.ms(without.median()), Say.number(ratio), statements),
                ratio,
                LIMIT,
                " times"));
    }

    private static double timed(Office office, TaskPage page, boolean authorizations) {
        var engine = (ProcessEngineConfigurationImpl) office.engine().getProcessEngineConfiguration();
        engine.setAuthorizationEnabled(authorizations);
        try {
            long start = System.nanoTime();
            page.open();
            return System.nanoTime() - start;
        } finally {
            engine.setAuthorizationEnabled(true);
        }
    }
}
