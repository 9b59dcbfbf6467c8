package vn.tdkt.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Application;
import vn.tdkt.ServerProcess;
import vn.tdkt.ServerTests;

/**
 * Digests of a real sweep and a real mail server (GreenMail) that hangs, refuses, is away and returns, or whose client is killed
 * (SIGKILL) between its yes and the record of it: what lies in the mailboxes at the end counts.
 */
class MailServerRealIntegrationTests extends ServerTests {

    private static final LocalDate TODAY = LocalDate.of(2041, 6, 17);
    private static final Instant MORNING =
            TODAY.atTime(7, 0).atZone(Application.ZONE).toInstant();
    private static final Instant NEXT_DAY = MORNING.plus(Duration.ofDays(1));
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final List<String> ACCOUNTS = List.of("nvan", "nvbinh", "nvcuc");
    private static final String[] EVERYBODY = {"nvan@nhacviec.test", "nvbinh@nhacviec.test", "nvcuc@nhacviec.test"};
    private static final int KILLED = 128 + 9;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @Autowired
    private Reminders reminders;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private MailGate gate;
    private ReminderSample sample;

    @BeforeEach
    void oweAReport() throws Exception {
        server.start();
        gate = new MailGate(server.getSmtp().getPort());
        sample = new ReminderSample(database);
        sample.remove();
        sample.cluster();
        sample.unit("NVA");
        for (String account : ACCOUNTS) {
            sample.person(account, "OFFICER", "NVA");
        }
        sample.unitReport("NVA", null, TODAY.plusDays(3));
        sweep(TODAY, MORNING);
    }

    @AfterEach
    void stop() throws Exception {
        gate.close();
        server.stop();
        sample.remove();
    }

    /** The suite's server has no mail server, so its digests wait for nothing; these do. */
    private void sweep(LocalDate day, Instant moment) {
        reminders.remindOn(day);
        for (int i = 0; i < ACCOUNTS.size(); i++) {
            sample.run(
                    "update outbox_mail set next_attempt_at = ? where account = ? and slot = ?",
                    Timestamp.from(moment.minusSeconds(ACCOUNTS.size() - i)),
                    ACCOUNTS.get(i),
                    Sent.slotOf(day));
        }
    }

    @Test
    void leavesOneMailWhenTheSenderIsKilledBeforeItHearsThatTheServerTookIt() throws Exception {
        CompletableFuture<Process> sender = new CompletableFuture<>();
        gate.onceStored(recipient -> {
            if (recipient.startsWith("nvbinh")) {
                sender.join().destroyForcibly();
                return false;
            }
            return true;
        });
        sender.complete(SendingProcess.start(source, gate.port(), MORNING));

        assertThat(ended(sender.join())).isEqualTo(KILLED);
        assertThat(received()).containsExactly("nvan@nhacviec.test", "nvbinh@nhacviec.test");
        goesOnAfterTheKill();
    }

    @Test
    void leavesOneMailWhenTheSenderIsKilledAfterTheYesAndBeforeItIsRecorded() throws Exception {
        try (Connection holdsTheRow = source.getConnection()) {
            holdsTheRow.setAutoCommit(false);
            gate.onceStored(recipient -> {
                if (recipient.startsWith("nvbinh")) {
                    hold(holdsTheRow, "nvbinh");
                }
                return true;
            });
            Process sender = SendingProcess.start(source, gate.port(), MORNING);
            ServerProcess.waitUntil(
                    () -> recording("select pid").size() == 1, LONGEST, "the sender to record what was taken");
            sender.destroyForcibly();
            assertThat(ended(sender)).isEqualTo(KILLED);
            // Its statement would go through once the row is free; a machine that dies takes its connection along.
            assertThat(recording("select pg_terminate_backend(pid)::int")).containsExactly(1);
            ServerProcess.waitUntil(() -> recording("select pid").isEmpty(), LONGEST, "the end of its connection");
            holdsTheRow.rollback();
            holdsTheRow.setAutoCommit(true);
        }

        gate.onceStored(recipient -> true);
        goesOnAfterTheKill();
    }

    private void goesOnAfterTheKill() throws Exception {
        assertThat(ways()).containsExactly(Mail.Way.SENT, Mail.Way.UNSURE, Mail.Way.WAITING);
        gate.onceStored(recipient -> true);

        assertThat(ended(SendingProcess.start(source, gate.port(), NEXT_DAY))).isZero();
        reminders.remindOn(TODAY);

        assertThat(received()).containsExactlyInAnyOrder(EVERYBODY);
        assertThat(ways()).containsExactly(Mail.Way.SENT, Mail.Way.UNSURE, Mail.Way.SENT);
        assertThat(listed()).containsExactly("nvbinh");
    }

    @Test
    void sendsEachDigestOnceThroughAServerThatHangsPutsOffIsAwayRefusesAndReturns() throws Exception {
        gate.hangs(true);
        send(MORNING);
        assertThat(ways()).containsExactly(Mail.Way.RETRYING, Mail.Way.WAITING, Mail.Way.WAITING);
        gate.hangs(false);

        gate.answersRecipients(recipient -> "451 4.7.1 try again later");
        send(MORNING.plusSeconds(60));
        int port = gate.port();
        gate.close();
        for (int minute = 2; minute < 62; minute++) {
            SendingProcess.dispatcher(database, port, at(minute)).sendWaiting();
        }
        assertThat(ways()).containsOnly(Mail.Way.RETRYING);

        gate = new MailGate(server.getSmtp().getPort(), port);
        gate.answersRecipients(recipient -> recipient.startsWith("nvbinh") ? "550 5.1.1 no such user" : "");
        for (int minute = 62; minute < 240; minute++) {
            send(at(minute));
        }
        assertThat(received()).containsExactlyInAnyOrder("nvan@nhacviec.test", "nvcuc@nhacviec.test");
        assertThat(ways()).containsExactly(Mail.Way.SENT, Mail.Way.REFUSED, Mail.Way.SENT);
        assertThat(listed()).containsExactly("nvbinh");
    }

    @Test
    void sendsTheOthersAndNothingTwiceWhenTheServerTakesAMailAndNeverSaysSo() throws Exception {
        gate.onceStored(recipient -> !recipient.startsWith("nvan"));
        send(MORNING);
        send(at(1));
        send(NEXT_DAY);

        assertThat(received()).containsExactlyInAnyOrder(EVERYBODY);
        assertThat(ways()).containsExactly(Mail.Way.UNSURE, Mail.Way.SENT, Mail.Way.SENT);
        assertThat(sample.mailsTo("nvan").get(0).error()).startsWith("Mất kết nối sau khi đã chuyển thư");
        assertThat(listed()).containsExactly("nvan");
    }

    @Test
    void bringsOneDigestToEachWhenTheServerReturnsDaysLater() throws Exception {
        gate.hangs(true);
        send(MORNING);
        Instant threeDaysLater = MORNING.plus(Duration.ofDays(3));
        sweep(TODAY.plusDays(3), threeDaysLater);
        gate.hangs(false);
        send(threeDaysLater);

        assertThat(received()).containsExactlyInAnyOrder(EVERYBODY);
        for (MimeMessage message : server.getReceivedMessages()) {
            assertThat(message.getSubject()).contains("ngày 20/6/2041", "1 việc đến hạn hôm nay");
        }
        assertThat(sample.mailsTo("nvan")).extracting(Mail::way).containsExactly(Mail.Way.SENT, Mail.Way.MERGED);
    }

    private void send(Instant now) {
        SendingProcess.dispatcher(database, gate.port(), now).sendWaiting();
    }

    private static Instant at(int minute) {
        return MORNING.plus(Duration.ofMinutes(minute));
    }

    private static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static void hold(Connection connection, String account) {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1 from outbox_mail where account = '" + account + "' for update");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** About the sender's connection, while it waits for the row that the test holds. */
    private List<Integer> recording(String asked) {
        return database.sql(asked + " from pg_stat_activity where application_name = ? and wait_event_type = 'Lock'"
                        + " and query like 'update outbox_mail set sent_at%'")
                .param(SendingProcess.NAME)
                .query(Integer.class)
                .list();
    }

    /** Whose mails lie in the mailboxes, each as often as it came. */
    private List<String> received() throws Exception {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            recipients.add(message.getAllRecipients()[0].toString());
        }
        return recipients;
    }

    private List<Mail.Way> ways() {
        return ACCOUNTS.stream()
                .map(account ->
                        mails().find(account, null, null, false, 0).get(0).way())
                .toList();
    }

    /** As the page lists it to Sở Nội vụ with "Chỉ thư chưa đến, bị trả lại hoặc không rõ đã gửi hay chưa". */
    private List<String> listed() {
        return mails().find(null, "Người nv", null, true, 0).stream()
                .map(Mail::account)
                .toList();
    }

    private Mails mails() {
        return new Mails(database, Clock.fixed(NEXT_DAY, Application.ZONE));
    }
}
