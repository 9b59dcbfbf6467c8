package vn.tdkt.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.OneReport;
import vn.tdkt.ServerTests;

/** The command in a process of its own, on the suite's database. */
class VerifyCommandIntegrationTests extends ServerTests {

    private static final int YEAR = 1991;

    @Autowired
    private Integrity integrity;

    @Autowired
    private OneReport one;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @Test
    void namesWhatItFindsAndSaysSoByItsExitCode() throws Exception {
        long report = one.ask(YEAR);
        try {
            database.sql("update obligation set state = 'EXCUSED' where id = ?")
                    .param(report)
                    .update();

            Ended found = verify(url());

            assertThat(found.said()).contains("Nghĩa vụ số " + report + " (").contains("vẫn còn quy trình đang chạy");
            assertThat(found.code()).isEqualTo(1);
        } finally {
            one.forget(YEAR);
        }

        Ended afterwards = verify(url());

        assertThat(afterwards.said()).doesNotContain("Nghĩa vụ số " + report + " (");
        assertThat(afterwards.code()).isEqualTo(integrity.findings().isEmpty() ? 0 : 1);
    }

    @Test
    void saysThatItCouldNotLookWithoutADatabase() throws Exception {
        assertThat(verify("").code()).isEqualTo(2);
        assertThat(verify("").said()).contains("hãy đặt SPRING_DATASOURCE_URL");
    }

    private String url() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    private static Ended verify(String url) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"), "vn.tdkt.Application", "--tdkt.verify")
                .redirectErrorStream(true);
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        java.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL", url,
                        "SPRING_DATASOURCE_USERNAME", "postgres",
                        "SPRING_DATASOURCE_PASSWORD", "postgres"));
        Process process = java.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private record Ended(int code, String said) {}
}
