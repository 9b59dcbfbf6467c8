package vn.tdkt.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tdkt.Application;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;

/** A mail server that is away, hangs or refuses: nothing is lost, nothing goes out twice, the page says what happened. */
class MailServerFaultsIntegrationTests extends ServerTests {

    private static final Instant START = Instant.parse("2026-06-23T00:00:00Z");

    @Autowired
    private JdbcClient database;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private DataSource pool;

    private MoodyMailServer server;
    private ReminderSample sample;

    @BeforeEach
    void start() throws IOException {
        server = new MoodyMailServer();
        sample = new ReminderSample(database);
        sample.remove();
        sample.cluster();
        sample.unit("NVA");
        for (String account : new String[] {"nvan", "nvbinh", "nvcuc"}) {
            sample.person(account, "OFFICER", "NVA");
            new Outbox(template, at(START), "mail").write(account, "A", "A", "nv/1");
        }
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        sample.remove();
    }

    @Test
    void sendsToTheOthersWhenOneAddressIsUnknown() {
        server.answersRecipients(to -> to.startsWith("nvbinh") ? "550 5.1.1 no such user" : "250 ok");

        dispatcher(START).sendWaiting();

        assertThat(server.taken()).containsExactly("nvan@nhacviec.test", "nvcuc@nhacviec.test");
        assertThat(mailTo("nvbinh").way()).isEqualTo(Mail.Way.REFUSED);
        assertThat(mailTo("nvbinh").error())
                .startsWith("Máy chủ thư không nhận địa chỉ này: ")
                .contains("no such user");
    }

    @Test
    void asksAgainMinutesLaterWhenEverybodyIsPutOff() {
        server.answersRecipients(to -> "451 4.7.1 greylisted, try again later");
        dispatcher(START).sendWaiting();
        assertThat(mailTo("nvcuc").attempts()).isEqualTo(1);

        server.answersRecipients(to -> "250 ok");
        dispatcher(START.plus(Waiting.FIRST_PAUSE)).sendWaiting();

        assertThat(server.taken()).hasSize(3).doesNotHaveDuplicates();
        assertThat(mailTo("nvcuc").way()).isEqualTo(Mail.Way.SENT);
    }

    @Test
    void leavesTheOthersAloneWhileTheServerTakesNothing() {
        server.greets("421 not now");

        dispatcher(START).sendWaiting();

        assertThat(mailTo("nvan").error()).startsWith("Máy chủ thư từ chối: ");
        assertThat(mailTo("nvbinh").way()).isEqualTo(Mail.Way.WAITING);
    }

    @Test
    void sendsEverythingOnceAfterAnHourAway() throws IOException {
        int port = server.port();
        server.close();
        for (int minute = 0; minute < 60; minute++) {
            dispatcher(START.plus(Duration.ofMinutes(minute)), port).sendWaiting();
        }
        assertThat(mailTo("nvan").error()).isEqualTo("Không kết nối được với máy chủ thư.");

        server = new MoodyMailServer();
        for (int minute = 60; minute < 120; minute++) {
            dispatcher(START.plus(Duration.ofMinutes(minute))).sendWaiting();
        }
        assertThat(server.taken()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void listsAsUnsureWhatANodeWasSendingWhenItWasKilledAndSendsItOnlyWhenAPersonSaysSo() {
        Waiting dying = new Waiting(database, at(START));
        dying.speak(dying.take().orElseThrow());
        Instant nextDay = START.plus(Duration.ofDays(1));

        dispatcher(nextDay).sendWaiting();
        assertThat(server.taken()).hasSize(2);
        assertThat(mails(nextDay).find("nvan", null, null, true, 0))
                .singleElement()
                .satisfies(mail -> assertThat(mail.way()).isEqualTo(Mail.Way.UNSURE));

        mails(nextDay).sendAgain(mailTo("nvan").id(), "nvso");
        dispatcher(nextDay).sendWaiting();
        assertThat(server.taken()).contains("nvan@nhacviec.test").hasSize(3);
        assertThat(mailTo("nvan").resentBy()).isEqualTo("nvso");
    }

    @Test
    void sendsNothingAgainThatWasSentOrWaits() {
        assertThatThrownBy(() -> mails(START).sendAgain(mailTo("nvan").id(), "nvso"))
                .isInstanceOf(Refusal.class);
        dispatcher(START).sendWaiting();
        assertThatThrownBy(() -> mails(START).sendAgain(mailTo("nvan").id(), "nvso"))
                .isInstanceOf(Refusal.class);
    }

    private Mails mails(Instant now) {
        return new Mails(database, at(now));
    }

    @Test
    void holdsNoConnectionToTheDatabaseWhileTheServerThinks() throws SQLException {
        AtomicInteger busy = new AtomicInteger(-1);
        try (HikariDataSource own = ownConnections()) {
            server.beforeItSaysYes(() -> busy.set(own.getHikariPoolMXBean().getActiveConnections()));
            Waiting waiting = new Waiting(JdbcClient.create(own), at(START));

            new Dispatcher(waiting, sender(server.port()), "khong-tra-loi@localhost").sendWaiting();
        }

        assertThat(busy).hasValue(0);
    }

    private HikariDataSource ownConnections() throws SQLException {
        HikariDataSource shared = pool.unwrap(HikariDataSource.class);
        HikariDataSource own = new HikariDataSource();
        own.setJdbcUrl(shared.getJdbcUrl());
        own.setUsername(shared.getUsername());
        own.setPassword(shared.getPassword());
        own.setMaximumPoolSize(1);
        return own;
    }

    @Test
    void sendsNothingTwiceWhenTheDatabaseGoesAwayBeforeItIsNoted() {
        Waiting forgetful = new ForgetfulOnce(database, at(START));
        Dispatcher dispatcher = new Dispatcher(forgetful, sender(server.port()), "khong-tra-loi@localhost");

        dispatcher.sendWaiting();
        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.UNSURE);
        dispatcher.sendWaiting();
        dispatcher(START.plus(Duration.ofDays(1))).sendWaiting();

        assertThat(server.taken()).hasSize(3).doesNotHaveDuplicates();
        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.SENT);
    }

    private Mail mailTo(String account) {
        return sample.mailsTo(account).get(0);
    }

    private Dispatcher dispatcher(Instant now) {
        return dispatcher(now, server.port());
    }

    private Dispatcher dispatcher(Instant now, int port) {
        return new Dispatcher(new Waiting(database, at(now)), sender(port), "khong-tra-loi@localhost");
    }

    private static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        for (String timeOut : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            sender.getJavaMailProperties().setProperty("mail.smtp." + timeOut, "1000");
        }
        return sender;
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, Application.ZONE);
    }

    /** Its database is away the first time something was sent. */
    private static final class ForgetfulOnce extends Waiting {

        private boolean forgot;

        ForgetfulOnce(JdbcClient database, Clock clock) {
            super(database, clock);
        }

        @Override
        void sent(WaitingMail mail) {
            if (!forgot) {
                forgot = true;
                throw new DataAccessResourceFailureException("away");
            }
            super.sent(mail);
        }
    }
}
