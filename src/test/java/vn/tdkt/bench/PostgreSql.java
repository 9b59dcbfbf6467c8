package vn.tdkt.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL as an office has it: durable, with as many databases as a row compares. */
final class PostgreSql implements AutoCloseable {

    static final String ACCOUNT = "postgres";

    private final EmbeddedPostgres server;

    private PostgreSql(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgreSql start(Path directory) throws IOException {
        return new PostgreSql(EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgresql").toAbsolutePath())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start());
    }

    /** Makes an empty database and returns its address. */
    String database(String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl(ACCOUNT, name);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
