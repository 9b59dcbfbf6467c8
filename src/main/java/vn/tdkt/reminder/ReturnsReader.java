package vn.tdkt.reminder;

import jakarta.mail.MessagingException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Reads now and then which mails came back, where a mailbox for them is named; one node at a time. Held still on a restored copy. */
@Component
@ConditionalOnProperty("tdkt.mail.returns.host")
@ConditionalOnProperty(name = "tdkt.mail.leaves", matchIfMissing = true)
class ReturnsReader {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnsReader.class);

    private final MailReturns returns;
    private final ReturnsMailbox mailbox;
    private final Duration alone;

    /** A little less than the pause, or every other look would be too early. */
    ReturnsReader(MailReturns returns, ReturnsMailbox mailbox, @Value("${tdkt.mail.returns.pause}") Duration pause) {
        this.returns = returns;
        this.mailbox = mailbox;
        this.alone = pause.multipliedBy(9).dividedBy(10);
    }

    @Scheduled(fixedDelayString = "${tdkt.mail.returns.pause}")
    void look() {
        try {
            if (returns.mayLook(alone)) {
                read();
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Returned mails wait for the database: {}", away.getMessage());
        }
    }

    /** A mailbox that is away for hours is said once. */
    private void read() {
        try {
            mailbox.read(returns);
            if (returns.read()) {
                LOG.info("The mailbox of returned mails is read again");
            }
        } catch (MessagingException away) {
            if (returns.failed()) {
                LOG.warn("The mailbox of returned mails cannot be read, which is said once: {}", away.getMessage());
            }
        }
    }
}
