package vn.tdkt.reminder;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tdkt.Application;

/** A node's dispatcher as a process of its own, which sends what waits and ends, unless it is killed before. */
final class SendingProcess {

    /** What its connection to the database is called there. */
    static final String NAME = "sending-process";

    private static final Path SAID = Path.of("target/sending-process.log");

    private SendingProcess() {}

    static Process start(DataSource database, int mailServer, Instant now) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        SendingProcess.class.getName(),
                        database.unwrap(HikariDataSource.class).getJdbcUrl(),
                        String.valueOf(mailServer),
                        now.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(SAID.toFile()));
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return java.start();
    }

    /** @param arguments address of the database, port of the mail server, the moment it believes to be */
    public static void main(String[] arguments) {
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl(arguments[0]);
            source.setUsername("postgres");
            source.setPassword("postgres");
            source.addDataSourceProperty("ApplicationName", NAME);
            source.setMaximumPoolSize(1);
            dispatcher(JdbcClient.create(source), Integer.parseInt(arguments[1]), Instant.parse(arguments[2]))
                    .sendWaiting();
        }
    }

    /** As the product has it, at a fixed moment and with a mail server that is waited for a second. */
    static Dispatcher dispatcher(JdbcClient database, int mailServer, Instant now) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(mailServer);
        for (String timeOut : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            sender.getJavaMailProperties().setProperty("mail.smtp." + timeOut, "1000");
        }
        return new Dispatcher(
                new Waiting(database, Clock.fixed(now, Application.ZONE)), sender, "khong-tra-loi@localhost");
    }
}
