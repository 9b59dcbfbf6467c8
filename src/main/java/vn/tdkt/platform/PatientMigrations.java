package vn.tdkt.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** A new version may need minutes to change a large table: its statements are not cut off like those of people. */
@Component
class PatientMigrations implements FlywayConfigurationCustomizer {

    private static final int NO_END = 0;

    @Override
    public void customize(FluentConfiguration migrations) {
        migrations.dataSource(new Patient(migrations.getDataSource()));
    }

    /** The pool sets its own time again when it gets the connection back. */
    private static final class Patient extends DelegatingDataSource {

        Patient(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            connection.setNetworkTimeout(Runnable::run, NO_END);
            return connection;
        }
    }
}
