package vn.tdkt.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

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

    Dispatcher(Waiting waiting, JavaMailSender server, @Value("${tdkt.mail.from}") String from) {
        this.waiting = waiting;
        this.server = server;
        this.from = from;
    }

    /** Stops at the first failure: a server that does not answer would hold up each of the others too. */
    @Scheduled(fixedDelayString = "${tdkt.mail.pause}")
    void sendWaiting() {
        long asked = System.nanoTime();
        Optional<WaitingMail> mail = waiting.take();
        while (mail.isPresent() && sendOrDelay(mail.get(), asked)) {
            asked = System.nanoTime();
            mail = waiting.take();
        }
    }

    /** A node that was frozen meanwhile leaves the mail: by now it may be another's. */
    private boolean sendOrDelay(WaitingMail mail, long asked) {
        try {
            MimeMessage message = message(mail);
            if (System.nanoTime() - asked > STILL_MINE.toNanos()) {
                return false;
            }
            server.send(message);
            waiting.sent(mail);
            return true;
        } catch (RuntimeException | MessagingException refused) {
            String error = String.valueOf(refused.getMessage());
            if (waiting.failed(mail, error)) {
                LOG.error("Mail {} given up after {} attempts: {}", mail.id(), mail.attempts(), error);
            } else {
                LOG.warn("Mail {} not taken at attempt {}, will be tried again: {}", mail.id(), mail.attempts(), error);
            }
            return false;
        }
    }

    /** The id of the message stays the same, so a mailbox can tell a copy sent again after a crash. */
    private MimeMessage message(WaitingMail mail) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper text = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        text.setFrom(from);
        text.setTo(mail.address());
        text.setSubject(mail.subject());
        text.setText(mail.body());
        message.setHeader("Message-ID", "<mail-" + mail.id() + "." + from + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
