package vn.tdkt.reminder;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Hands waiting mails to the mail server; what the server does not take is tried again later. Held still on a restored copy. */
@Component
@ConditionalOnProperty("spring.mail.host")
@ConditionalOnProperty(name = "tdkt.mail.leaves", matchIfMissing = true)
class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private static final Duration STILL_MINE = Waiting.UNKNOWN.dividedBy(2);

    private final Waiting waiting;
    private final JavaMailSender server;
    private final String from;
    private final Queue<WaitingMail> taken = new ConcurrentLinkedQueue<>();

    Dispatcher(Waiting waiting, JavaMailSender server, @Value("${tdkt.mail.from}") String from) {
        this.waiting = waiting;
        this.server = server;
        this.from = from;
    }

    /** Stops when the server takes nothing: one that does not answer would hold up each of the others too. */
    @Scheduled(fixedDelayString = "${tdkt.mail.pause}")
    void sendWaiting() {
        try {
            noteTaken();
            while (sendNext()) {
                noteTaken();
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Mails wait for the database: {}", away.getMessage());
        }
    }

    /** What the mail server has taken stays known here until the database knows it, or it would be sent again. */
    private void noteTaken() {
        for (WaitingMail mail = taken.peek(); mail != null; mail = taken.peek()) {
            waiting.sent(mail);
            taken.remove(mail);
        }
    }

    /** Returns whether the next one may be tried. */
    private boolean sendNext() {
        long asked = System.nanoTime();
        Optional<WaitingMail> mail = waiting.take();
        return mail.isPresent() && sendOrDelay(mail.get(), asked);
    }

    /** A node that was frozen meanwhile leaves the mail: by now it may be another's. */
    private boolean sendOrDelay(WaitingMail mail, long asked) {
        HandedOver message = new HandedOver(server.createMimeMessage().getSession());
        try {
            write(message, mail);
            boolean mine = waiting.speak(mail);
            if (System.nanoTime() - asked > STILL_MINE.toNanos()) {
                return false;
            }
            if (mine) {
                server.send(message);
                taken.add(mail);
            }
            return true;
        } catch (MailException | MessagingException refused) {
            return message.written() && !MailFailure.answered(refused)
                    ? leave(mail, refused)
                    : delay(mail, MailFailure.of(refused), refused);
        }
    }

    /** It may have been taken: sent again, it could come twice. */
    private boolean leave(WaitingMail mail, Exception broken) {
        waiting.unknown(mail, "Mất kết nối sau khi đã chuyển thư; máy chủ thư có thể đã nhận.");
        LOG.warn("Mail {}: nobody knows whether it left: {}", mail.id(), broken.getMessage());
        return false;
    }

    private boolean delay(WaitingMail mail, MailFailure failure, Exception refused) {
        if (waiting.failed(mail, failure)) {
            LOG.error("Mail {} given up after {} attempts: {}", mail.id(), mail.attempts(), refused.getMessage());
        } else {
            LOG.warn(
                    "Mail {} not taken at attempt {}, will be tried again: {}",
                    mail.id(),
                    mail.attempts(),
                    refused.getMessage());
        }
        return failure.othersMayGo();
    }

    /** The id stays the same, so a mailbox can tell a copy that a person sent again; by it a report says which mail came back. */
    private void write(HandedOver message, WaitingMail mail) throws MessagingException {
        InternetAddress sender = new InternetAddress(from);
        message.setFrom(sender);
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.address()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.say(mail.body(), mail.html());
        message.setHeader("Message-ID", new MessageId(mail.id(), mail.key()).asHeader(sender.getAddress()));
        message.setHeader("Auto-Submitted", "auto-generated");
    }
}
