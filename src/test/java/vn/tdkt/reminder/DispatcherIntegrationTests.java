package vn.tdkt.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tdkt.Application;
import vn.tdkt.ServerTests;

class DispatcherIntegrationTests extends ServerTests {

    private static final Instant START = Instant.parse("2026-06-23T00:00:00Z");
    private static final int NOBODY_LISTENS = 1;
    private static final MailFailure RESET = new MailFailure("Connection reset", false, false);

    @Autowired
    private JdbcClient database;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private Environment environment;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private ReminderSample sample;

    @BeforeEach
    void start() {
        server.start();
        sample = new ReminderSample(database);
        sample.remove();
        sample.cluster();
        sample.unit("NVA");
        sample.person("nvan", "OFFICER", "NVA");
    }

    @AfterEach
    void stop() {
        server.stop();
        sample.remove();
    }

    @Test
    void deliversAVietnameseMailOnce() throws Exception {
        outbox("mail").write("nvan", "Nhắc việc: 2 việc", "Kính gửi ông/bà,\nHạn 30/6/2026.\n", "nv/1");

        dispatcher(START, server.getSmtp().getPort()).sendWaiting();
        dispatcher(START.plus(Duration.ofDays(1)), server.getSmtp().getPort()).sendWaiting();

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Nhắc việc: 2 việc");
        assertThat(received[0].getContent().toString()).contains("Kính gửi ông/bà");
        assertThat(received[0].getMessageID()).startsWith("<mail-");
        assertThat(Arrays.toString(received[0].getAllRecipients())).contains("nvan@nhacviec.test");
        assertThat(sample.mailsTo("nvan").get(0).way()).isEqualTo(Mail.Way.SENT);
    }

    @Test
    void sendsEachMailOnceWhenTwoNodesSendAtTheSameTime() throws Exception {
        for (int i = 0; i < 20; i++) {
            outbox("mail").write("nvan", "Thư " + i, "A", "nv/" + i);
        }

        AtTheSameTime.run(4, () -> dispatcher(START, server.getSmtp().getPort()).sendWaiting());

        assertThat(server.getReceivedMessages()).hasSize(20);
        assertThat(sample.mailsTo("nvan"))
                .allSatisfy(mail -> assertThat(mail.way()).isEqualTo(Mail.Way.SENT));
    }

    @Test
    void writesTheSameSlotOnce() {
        outbox("mail").write("nvan", "A", "A", "nv/1");
        outbox("mail").write("nvan", "B", "B", "nv/1");

        assertThat(sample.mailsTo("nvan"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("A"));
    }

    @Test
    void triesAgainLaterWhenTheMailServerRefuses() {
        outbox("mail").write("nvan", "A", "A", "nv/1");

        dispatcher(START, NOBODY_LISTENS).sendWaiting();
        assertThat(sample.mailsTo("nvan").get(0).way()).isEqualTo(Mail.Way.RETRYING);
        assertThat(sample.mailsTo("nvan").get(0).error()).isNotBlank();

        dispatcher(START.plusSeconds(60), server.getSmtp().getPort()).sendWaiting();
        assertThat(server.getReceivedMessages()).isEmpty();
        dispatcher(START.plus(Waiting.FIRST_PAUSE), server.getSmtp().getPort()).sendWaiting();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(sample.mailsTo("nvan").get(0).attempts()).isEqualTo(2);
    }

    @Test
    void leavesAMailAloneWhileNobodyKnowsWhatCameOfItsAttempt() {
        outbox("mail").write("nvan", "A", "A", "nv/1");
        waiting(START).take();

        dispatcher(START.plus(Duration.ofMinutes(10)), server.getSmtp().getPort())
                .sendWaiting();
        assertThat(server.getReceivedMessages()).isEmpty();
        dispatcher(START.plus(Waiting.UNKNOWN), server.getSmtp().getPort()).sendWaiting();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void hearsNothingFromANodeThatWakesWhenAnotherHasTakenTheMail() {
        outbox("mail").write("nvan", "A", "A", "nv/1");
        WaitingMail frozen = waiting(START).take().orElseThrow();
        Instant later = START.plus(Waiting.UNKNOWN);
        WaitingMail taken = waiting(later).take().orElseThrow();

        waiting(later).failed(frozen, RESET);
        assertThat(sample.mailsTo("nvan").get(0).error()).isNull();
        waiting(later).sent(taken);
        waiting(later).failed(taken, RESET);
        assertThat(sample.mailsTo("nvan").get(0).way()).isEqualTo(Mail.Way.SENT);
    }

    @Test
    void deliversADigestAsTextAndAsAPage() throws Exception {
        outbox("mail").write(List.of(new Letter("nvan", "Nhắc việc", "Hạn 30/6", "nv/1", "<p>Hạn 30/6</p>")));

        dispatcher(START, server.getSmtp().getPort()).sendWaiting();

        MimeMultipart both = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        assertThat(both.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(both.getBodyPart(1).getContent().toString()).contains("<p>Hạn 30/6</p>");
    }

    private Waiting waiting(Instant now) {
        return new Waiting(database, at(now));
    }

    @Test
    void saysThatItGaveUpAfterAWeek() {
        outbox("mail").write("nvan", "A", "A", "nv/1");
        Instant time = START;
        for (int attempt = 0; attempt < Waiting.MOST_ATTEMPTS; attempt++) {
            assertThat(sample.mailsTo("nvan").get(0).way()).isNotEqualTo(Mail.Way.GIVEN_UP);
            dispatcher(time, NOBODY_LISTENS).sendWaiting();
            time = time.plus(Waiting.LONGEST_PAUSE);
        }

        assertThat(sample.mailsTo("nvan").get(0).way()).isEqualTo(Mail.Way.GIVEN_UP);
    }

    @Test
    void doesNotWaitForeverForAMailServerThatHangs() throws Exception {
        outbox("mail").write("nvan", "A", "A", "nv/1");
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Instant before = Instant.now();
            dispatcher(START, silent.getLocalPort()).sendWaiting();
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }

        assertThat(sample.mailsTo("nvan").get(0).way()).isEqualTo(Mail.Way.RETRYING);
    }

    @Test
    void setsEveryTimeOutOfTheRealMailServer() {
        for (String timeOut : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            assertThat(environment.getProperty("spring.mail.properties.mail.smtp." + timeOut, Integer.class))
                    .isBetween(1, (int) Waiting.FIRST_PAUSE.toMillis() / 7);
        }
    }

    @Test
    void letsNothingLeaveWithoutAMailServer() {
        outbox("").write("nvan", "A", "A", "nv/1");

        dispatcher(START, server.getSmtp().getPort()).sendWaiting();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(sample.mailsTo("nvan").get(0).way()).isEqualTo(Mail.Way.ONLY_HERE);
    }

    private Outbox outbox(String host) {
        return new Outbox(template, at(START), host);
    }

    private Dispatcher dispatcher(Instant now, int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        for (String timeOut : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            sender.getJavaMailProperties().setProperty("mail.smtp." + timeOut, "1000");
        }
        return new Dispatcher(new Waiting(database, at(now)), sender, "khong-tra-loi@localhost");
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, Application.ZONE);
    }
}
