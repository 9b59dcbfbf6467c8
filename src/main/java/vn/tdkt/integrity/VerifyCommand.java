package vn.tdkt.integrity;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import vn.tdkt.obligation.Kinds;

/**
 * The inspection without the server: no engine, no web, no mails, no migration; only the database named by {@code
 * spring.datasource.url}, read. For restored copies before anything may start on them.
 */
final class VerifyCommand {

    private static final int AGREES = 0;
    private static final int DOES_NOT_AGREE = 1;
    private static final int NOT_LOOKED = 2;

    private VerifyCommand() {}

    /** Prints what it found and gives the exit code: 0 nothing, 1 something, 2 it could not look. */
    static int run(String... args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (ConfigurableApplicationContext reading = new SpringApplicationBuilder(Reading.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(args)) {
            return print(reading.getBean(Integrity.class).findings(), out);
        } catch (RuntimeException failed) {
            out.println("Chưa kiểm tra được, hãy đặt SPRING_DATASOURCE_URL và tài khoản của cơ sở dữ liệu cần kiểm tra"
                    + " (máy chủ tích hợp: xem /camunda/api/tdkt/verify): " + failed.getMessage());
            return NOT_LOOKED;
        }
    }

    private static int print(List<Finding> findings, PrintStream out) {
        out.println(Verdict.of(findings.size()));
        findings.forEach(finding -> out.println(finding.area().label() + ": " + finding.sentence()));
        return findings.isEmpty() ? AGREES : DOES_NOT_AGREE;
    }

    /** Only what reads; the server's own start never sees it. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @EnableConfigurationProperties(Kinds.class)
    @Import({
        Integrity.class,
        EngineInspection.class,
        MovedObligations.class,
        NumberInspection.class,
        FileInspection.class,
        MailInspection.class
    })
    static class Reading {}
}
