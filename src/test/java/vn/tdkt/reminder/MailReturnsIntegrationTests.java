package vn.tdkt.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Flags.Flag;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Application;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;

/** Mails that a server took and another gave back, read from a real mailbox (GreenMail, IMAP). */
@ExtendWith(OutputCaptureExtension.class)
class MailReturnsIntegrationTests extends ServerTests {

    private static final Instant START = Instant.parse("2026-06-23T00:00:00Z");
    private static final String SENDER = "khong-tra-loi@localhost";
    private static final String PASSWORD = "mat khau";

    @Autowired
    private JdbcClient database;

    @Autowired
    private JdbcTemplate template;

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()});
    private GreenMailUser mailbox;
    private ReminderSample sample;

    @BeforeEach
    void sendAMail() {
        server.start();
        mailbox = server.setUser(SENDER, PASSWORD);
        sample = new ReminderSample(database);
        sample.remove();
        forget();
        sample.cluster();
        sample.unit("NVA");
        sample.person("nvan", "OFFICER", "NVA");
        write("nvan", 1);
        send(START);
    }

    @AfterEach
    void stop() {
        server.stop();
        sample.remove();
        forget();
    }

    private void forget() {
        sample.run("update mail_returns set next_look_at = '2000-01-01', uid_validity = 0, last_uid = 0,"
                + " read_at = null, failing_since = null");
    }

    @Test
    void showsAMailThatCameBackWithWhatToDo() throws Exception {
        MimeMessage report = arrives(Reports.failed(sentTo("nvan"), "5.1.1", Reports.NO_SUCH_USER));

        look(at(10));

        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.RETURNED);
        assertThat(mailTo("nvan").returnedAt()).isEqualTo(at(10));
        assertThat(mailTo("nvan").returnSaid()).startsWith("550 5.1.1");
        assertThat(mailTo("nvan").advice()).startsWith("Địa chỉ sai hoặc không còn dùng");
        assertThat(mails(at(10)).find("nvan", null, null, true, 0)).hasSize(1);
        assertThat(seen(report)).isTrue();
        assertThat(new MailReturns(database, clock(at(10))).state().readAt()).isEqualTo(at(10));
    }

    @Test
    void saysBesideTheAddressThatItTakesNoMailUntilOneStays() throws Exception {
        sample.run("update unit set mailbox = 'vanthu@nhacviec.test' where code = 'NVA'");
        write("unit/NVA", 1);
        send(at(1));
        assertThat(mailboxRefused()).isFalse();

        arrives(Reports.failedWithHeadersAlone(sentTo("unit/NVA"), "5.2.2", "smtp; 552 5.2.2 mailbox full"));
        look(at(10));
        assertThat(mailboxRefused()).isTrue();

        write("unit/NVA", 2);
        send(at(60));
        assertThat(mailboxRefused()).isFalse();
    }

    @Test
    void believesNobodyWhoHasNotSeenTheMailAndTouchesNothingElse() throws Exception {
        MessageId ours = MessageId.in(sentTo("nvan")).orElseThrow();
        List<MimeMessage> others = List.of(
                arrives(Reports.failed(new MessageId(ours.mail(), UUID.randomUUID()).asHeader(SENDER), "5.1.1", "")),
                arrives(Reports.failed("<mail-" + ours.mail() + "." + SENDER + ">", "5.1.1", "")),
                arrives(Reports.failed("<1@elsewhere.test>", "5.1.1", "")),
                arrives(Reports.delayed(sentTo("nvan"))),
                arrives(Reports.message("text/plain", "Tôi đã nộp. Message-ID: " + sentTo("nvan"))));

        look(at(10));

        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.SENT);
        for (MimeMessage other : others) {
            assertThat(seen(other)).isFalse();
        }
    }

    @Test
    void goesOnThroughBrokenAndHugeMails() throws Exception {
        arrives(Reports.failed(sentTo("nvan"), "5.1.1", "").replace("boundary", "x"));
        arrives(Reports.message("multipart/report; boundary=b", "--b\r\n".repeat(20_000)));
        arrives(Reports.message("multipart/report; boundary=b", "x".repeat(20_000_000)));
        arrives(Reports.report(
                Reports.fields("failed", "5.3.4", "smtp; 552 too big"),
                "message/rfc822",
                Reports.original(sentTo("nvan")) + "\r\n\r\n" + "x".repeat(20_000_000)));

        look(at(10));

        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.RETURNED);
        assertThat(mailTo("nvan").returnStatus()).isEqualTo("5.3.4");
    }

    @Test
    void readsOnWhereItWasAndNoMoreThanItsShareAtATime() throws Exception {
        for (int i = 0; i < ReturnsMailbox.MOST_AT_A_LOOK; i++) {
            arrives(Reports.message("text/plain", "Thư rác"));
        }
        arrives(Reports.failed(sentTo("nvan"), "5.1.1", ""));

        look(at(10));
        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.SENT);
        look(at(20));
        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.RETURNED);
    }

    @Test
    void marksAMailThatAPersonSentAgainOnlyWhenItComesBackAgain() throws Exception {
        arrives(Reports.failed(sentTo("nvan"), "5.2.2", ""));
        look(at(10));
        mails(at(11)).sendAgain(mailTo("nvan").id(), "nvso");
        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.WAITING);

        send(at(12));
        look(at(20));
        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.SENT);
        assertThatThrownBy(() -> mails(at(21)).sendAgain(mailTo("nvan").id(), "nvso"))
                .isInstanceOf(Refusal.class);

        arrives(Reports.failed(sentTo("nvan"), "5.2.2", ""));
        look(at(30));
        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.RETURNED);
    }

    @Test
    void countsAMailAsArrivedAtAServerAndComeBackThatWasUnsureBefore() throws Exception {
        arrives(Reports.failed(sentTo("nvan"), "5.1.1", ""));
        sample.run("update outbox_mail set sent_at = null, speaking_since = now() where account = 'nvan'");

        look(at(10));

        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.RETURNED);
    }

    @Test
    void readsAnewWhenTheMailboxCountsAnew() throws Exception {
        new MailReturns(database, clock(START)).moveTo(new MailReturns.Position(1, 1_000_000));
        arrives(Reports.failed(sentTo("nvan"), "5.1.1", ""));

        look(at(10));

        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.RETURNED);
    }

    @Test
    void letsOneOfSeveralNodesLookAndMarksOnce() throws Exception {
        ConcurrentLinkedQueue<Boolean> looked = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Long> marked = new ConcurrentLinkedQueue<>();
        DeliveryFailure failure =
                new DeliveryFailure(MessageId.in(sentTo("nvan")).orElseThrow(), "5.1.1", "");

        AtTheSameTime.run(4, () -> {
            MailReturns node = new MailReturns(database, clock(at(10)));
            looked.add(node.mayLook(Duration.ofMinutes(9)));
            marked.addAll(node.mark(Set.of(failure)));
        });

        assertThat(looked).containsExactlyInAnyOrder(true, false, false, false);
        assertThat(marked).containsExactly(mailTo("nvan").id());
        assertThat(new MailReturns(database, clock(at(19))).mayLook(Duration.ofMinutes(9)))
                .isTrue();
    }

    @Test
    void saysOnceThatTheMailboxIsAwayAndWaitsNotForever(CapturedOutput output) throws Exception {
        Instant before = Instant.now();
        try (ServerSocket silent = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            reader(at(10), silent.getLocalPort()).look();
            reader(at(20), silent.getLocalPort()).look();
        }
        reader(at(30), 1).look();

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(output).containsOnlyOnce("The mailbox of returned mails cannot be read");
        assertThat(state().failingSince()).isEqualTo(at(10));
        assertThat(state().readAt()).isNull();

        arrives(Reports.failed(sentTo("nvan"), "5.1.1", ""));
        look(at(40));
        assertThat(state()).isEqualTo(new MailReturns.State(at(40), null));
        assertThat(mailTo("nvan").way()).isEqualTo(Mail.Way.RETURNED);
        reader(at(50), 1).look();
        assertThat(output.toString().split("cannot be read", -1))
                .as("away anew, said anew")
                .hasSize(3);
    }

    @Test
    void saysThatTheMailboxLetsNobodyIn(CapturedOutput output) {
        server.setUser(SENDER, "another password");

        look(at(10));

        assertThat(output).containsOnlyOnce("The mailbox of returned mails cannot be read");
    }

    private void write(String account, int slot) {
        new Outbox(template, clock(START), "mail").write(account, "Nhắc việc", "Hạn 30/6", "nv/" + slot);
    }

    private void send(Instant now) {
        SendingProcess.dispatcher(database, server.getSmtp().getPort(), now).sendWaiting();
    }

    /** The Message-ID of the newest mail that left to that account. */
    private String sentTo(String account) throws MessagingException {
        String address = account.equals("nvan") ? "nvan@nhacviec.test" : "vanthu@nhacviec.test";
        String last = "";
        for (MimeMessage message : server.getReceivedMessagesForDomain(address)) {
            last = message.getMessageID();
        }
        return last;
    }

    private MimeMessage arrives(String report) {
        MimeMessage mail = Reports.asMail(report);
        mailbox.deliver(mail);
        return mail;
    }

    private boolean seen(MimeMessage mail) throws Exception {
        return server.getManagers().getImapHostManager().getInbox(mailbox).getMessages().stream()
                .filter(stored -> sameContents(stored.getMimeMessage(), mail))
                .findAny()
                .orElseThrow()
                .isSet(Flag.SEEN);
    }

    private static boolean sameContents(MimeMessage one, MimeMessage other) {
        try {
            return Arrays.equals(
                    one.getRawInputStream().readAllBytes(),
                    other.getRawInputStream().readAllBytes());
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void look(Instant now) {
        reader(now, server.getImap().getPort()).look();
    }

    private ReturnsReader reader(Instant now, int port) {
        ReturnsMailbox access = new ReturnsMailbox(
                "127.0.0.1", port, ReturnsMailbox.Protocol.IMAP, SENDER, PASSWORD, Duration.ofSeconds(2));
        return new ReturnsReader(new MailReturns(database, clock(now)), access, Duration.ofMinutes(10));
    }

    private MailReturns.State state() {
        return new MailReturns(database, clock(START)).state();
    }

    private boolean mailboxRefused() {
        return new Mailboxes(database, clock(START))
                .all().stream()
                        .filter(unit -> unit.code().equals("NVA"))
                        .findAny()
                        .orElseThrow()
                        .refused();
    }

    private Mail mailTo(String account) {
        return sample.mailsTo(account).get(0);
    }

    private Mails mails(Instant now) {
        return new Mails(database, clock(now));
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, Application.ZONE);
    }
}
