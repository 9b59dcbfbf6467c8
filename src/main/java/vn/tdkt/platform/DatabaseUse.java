package vn.tdkt.platform;

import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database is for stands in it from its first start on. Another use is refused before anything in it is
 * changed: an office's data never get sample passwords and a movable clock, a sandbox is never worked in.
 */
@Component
class DatabaseUse implements FlywayMigrationStrategy {

    private final Environment environment;

    DatabaseUse(Environment environment) {
        this.environment = environment;
    }

    /** Refuses with {@link WrongUse}. */
    @Override
    public void migrate(Flyway flyway) {
        JdbcClient database = JdbcClient.create(
                Objects.requireNonNull(flyway.getConfiguration().getDataSource()));
        Purpose wanted = Sandbox.isOn(environment) ? Purpose.SANDBOX : Purpose.OFFICE;
        said(database).or(() -> guessed(database)).ifPresent(found -> mustBe(wanted, found));
        flyway.migrate();
        claim(database, wanted);
    }

    /** Of two nodes that start at once on an empty database the first one decides. */
    private static void claim(JdbcClient database, Purpose wanted) {
        database.sql("insert into database_use (purpose) values (?) on conflict do nothing")
                .param(wanted.name())
                .update();
        mustBe(wanted, said(database).orElseThrow());
    }

    private static void mustBe(Purpose wanted, Purpose found) {
        if (wanted != found) {
            throw new WrongUse(found);
        }
    }

    private static Optional<Purpose> said(JdbcClient database) {
        return isThere(database, "database_use")
                ? database.sql("select purpose from database_use")
                        .query(Purpose.class)
                        .optional()
                : Optional.empty();
    }

    /** What a database that does not say so must be, if anybody is in it; the embedded one was always a sandbox. */
    private Optional<Purpose> guessed(JdbcClient database) {
        if (Sandbox.isEmbedded(environment) || !holds(database, "person")) {
            return Optional.empty();
        }
        return Optional.of(holds(database, "clock_offset") ? Purpose.SANDBOX : Purpose.OFFICE);
    }

    private static boolean holds(JdbcClient database, String table) {
        return isThere(database, table)
                && database.sql("select exists (select from " + table + ")")
                        .query(Boolean.class)
                        .single();
    }

    private static boolean isThere(JdbcClient database, String table) {
        return database.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    /** The two uses. */
    enum Purpose {
        OFFICE,
        SANDBOX
    }
}
