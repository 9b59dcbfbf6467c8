package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;
import vn.tdkt.ServerTests;

/** A real office's database must never get sample passwords and a movable clock. */
class DatabaseUseAttackTests extends ServerTests {

    private static final String NAME = "whose_is_it";
    private static final String BEFORE_IT_WAS_SAID = "22";

    @Autowired
    private EmbeddedPostgres server;

    @Autowired
    private JdbcClient own;

    private JdbcClient database;

    @BeforeEach
    void makeAnEmptyDatabase() {
        own.sql("create database " + NAME).update();
        database = JdbcClient.create(source());
    }

    @AfterEach
    void dropIt() {
        own.sql("drop database " + NAME + " with (force)").update();
    }

    @Test
    void refusesToPlayWithTheDataOfAnOffice() {
        start(office());

        assertThatThrownBy(() -> start(sandbox()))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("dữ liệu của cơ quan")
                .hasMessageContaining("hãy bỏ TDKT_SANDBOX")
                .satisfies(failure -> assertThat(
                                new RefusedStartAnalyzer().analyze(failure).getDescription())
                        .isEqualTo(failure.getMessage()));
        start(office());
    }

    @Test
    void refusesToWorkWhereEverybodyKnowsThePasswords() {
        start(sandbox());

        assertThatThrownBy(() -> start(office()))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("ai cũng biết mật khẩu");
        start(sandbox());
    }

    @Test
    void touchesNothingOfAnOfficeThatNeverSaidWhatItsDatabaseIsFor() {
        migrateBefore();
        addPerson();

        assertThatThrownBy(() -> start(sandbox())).isInstanceOf(WrongUse.class);

        assertThat(database.sql("select to_regclass('database_use') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        start(office());
        assertThatThrownBy(() -> start(sandbox())).isInstanceOf(WrongUse.class);
    }

    @Test
    void knowsAnOlderSandboxByItsClock() {
        migrateBefore();
        addPerson();
        database.sql("insert into clock_offset (seconds, moved_by, moved_at) values (1, 'quantri', now())")
                .update();

        assertThatThrownBy(() -> start(office())).isInstanceOf(WrongUse.class);
        start(sandbox());
    }

    @Test
    void believesNoRowThatSomebodyDeleted() {
        start(office());
        addPerson();
        database.sql("delete from database_use").update();

        assertThatThrownBy(() -> start(sandbox())).isInstanceOf(WrongUse.class);
    }

    @Test
    void takesTheEmbeddedDatabaseForASandboxAlways() {
        assertThat(own.sql("select purpose from database_use")
                        .query(String.class)
                        .single())
                .isEqualTo("SANDBOX");
        assertThat(Sandbox.isOn(new MockEnvironment())).isTrue();
        assertThat(Sandbox.isOn(office())).isFalse();
        assertThat(Sandbox.isOn(office().withProperty("tdkt.sandbox", "false"))).isFalse();
    }

    private static MockEnvironment office() {
        return new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql:");
    }

    private static MockEnvironment sandbox() {
        return office().withProperty("tdkt.sandbox", "true");
    }

    private void start(MockEnvironment environment) {
        new DatabaseUse(environment).migrate(flyway().load());
    }

    private void migrateBefore() {
        flyway().target(BEFORE_IT_WAS_SAID).load().migrate();
    }

    private void addPerson() {
        database.sql("insert into person (account, full_name, title) values ('truong', 'Trưởng phòng', 'Trưởng phòng')")
                .update();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(source())
                .javaMigrations(new V1__EngineTables())
                .locations("classpath:db/migration");
    }

    private DriverManagerDataSource source() {
        return new DriverManagerDataSource(server.getJdbcUrl("postgres", NAME), "postgres", "postgres");
    }
}
