package vn.tdkt.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tdkt.ServerTests;
import vn.tdkt.YearLeftovers;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** The programs behind the README's figures still run; how fast is not asked here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresIntegrationTests extends ServerTests {

    private static final int YEAR = 2003;

    private final ProvinceOfOneYear province =
            new ProvinceOfOneYear(YEAR, "BM").clusterOf(2, "A", "Khối A").clusterOf(2, "B", "Khối B");

    @Autowired
    ApplicationContext context;

    @Autowired
    DataSource source;

    @Autowired
    YearLeftovers leftovers;

    @Autowired
    JobExecutor jobExecutor;

    private OurSide ours;

    @BeforeAll
    void askTheClusters() {
        jobExecutor.shutdown();
        ours = new OurSide(context, province);
        ours.askClusters(new Stopwatch());
    }

    @AfterAll
    void comeBack() {
        try {
            leftovers.putAway(YEAR, "BM");
        } finally {
            ClockUtil.reset();
            jobExecutor.start();
        }
    }

    @Test
    void goesTheSameWayOnTheBareEngineWithFewerStatements() throws SQLException {
        BareSide bare = new BareSide(ours, anotherDatabase());
        try {
            bare.askClusters();
            SideBySide compared = new SideBySide(ours, bare, 0);
            compared.run();

            assertThat(compared.statements().least()).isGreaterThan(1);
            assertThat(open(bare)).isZero();
            assertThat(open(ours)).isZero();
        } finally {
            bare.engine().close();
        }
    }

    private static long open(Side side) {
        return List.of("A", "A1", "A2", "B", "B1", "B2").stream()
                .map(code -> side.key("BM" + code))
                .mapToLong(key -> side.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count())
                .sum();
    }

    private String anotherDatabase() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database bare");
            return connection.getMetaData().getURL().replaceFirst("/postgres\\b", "/bare");
        }
    }
}
