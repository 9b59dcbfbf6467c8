package vn.tdkt.reminder;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tdkt.reminder.MailReturns.Position;

/**
 * The mailbox to which mails come back, over IMAP. Reads on from where it was read last: of each mail one header, of reports alone their
 * beginning. Marks as seen what told of a mail of ours and touches nothing else. Holds no connection to the database meanwhile.
 */
@Component
@ConditionalOnProperty("tdkt.mail.returns.host")
class ReturnsMailbox {

    /** A report names the mail it is about after a text and its findings; what follows is that mail's own contents. */
    static final int BEGINNING = 128 * 1024;

    static final int MOST_AT_A_LOOK = 2_000;
    private static final int AT_ONCE = 50;
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(2);
    private static final String KIND = "Content-Type";
    private static final FetchProfile WHAT_IT_IS = new FetchProfile();

    static {
        WHAT_IT_IS.add(KIND);
        WHAT_IT_IS.add(UIDFolder.FetchProfileItem.UID);
    }

    private final Session session;
    private final String host;
    private final int port;
    private final String username;
    private final String password;

    /** @param port -1 for the protocol's own */
    ReturnsMailbox(
            @Value("${tdkt.mail.returns.host}") String host,
            @Value("${tdkt.mail.returns.port}") int port,
            @Value("${tdkt.mail.returns.protocol}") Protocol protocol,
            @Value("${tdkt.mail.returns.username}") String username,
            @Value("${tdkt.mail.returns.password}") String password,
            @Value("${tdkt.mail.returns.patience}") Duration patience) {
        this.host = host;
        this.port = port;
        this.username = username;
        this.password = password;
        this.session = Session.getInstance(properties(protocol.name().toLowerCase(Locale.ROOT), patience));
    }

    private static Properties properties(String protocol, Duration patience) {
        Properties all = new Properties();
        all.setProperty("mail.store.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        for (String timeOut : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            all.setProperty(prefix + timeOut, String.valueOf(patience.toMillis()));
        }
        all.setProperty(prefix + "starttls.enable", "true");
        all.setProperty(prefix + "fetchsize", String.valueOf(BEGINNING));
        return all;
    }

    /** Refuses a mailbox that is away, hangs or lets nobody in with a {@link MessagingException}; what was read until then is kept. */
    void read(MailReturns returns) throws MessagingException {
        try (Store store = session.getStore()) {
            store.connect(host, port, username, password);
            IMAPFolder inbox = (IMAPFolder) store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            try {
                read(inbox, returns);
            } catch (IOException away) {
                throw new MessagingException("broken off", away);
            } finally {
                inbox.close(false);
            }
        }
    }

    private static void read(IMAPFolder inbox, MailReturns returns) throws MessagingException, IOException {
        long end = System.nanoTime() + LONGEST_LOOK.toNanos();
        Position last = returns.position();
        long validity = inbox.getUIDValidity();
        long after = validity == last.uidValidity() ? last.lastUid() : 0;
        Message[] arrived = inbox.getMessagesByUID(after + 1, UIDFolder.LASTUID);
        int most = Math.min(arrived.length, MOST_AT_A_LOOK);
        for (int i = 0; i < most && System.nanoTime() < end; i += AT_ONCE) {
            Message[] some = Arrays.copyOfRange(arrived, i, Math.min(i + AT_ONCE, most));
            inbox.fetch(some, WHAT_IT_IS);
            note(inbox, failuresIn(inbox, some, after), returns);
            returns.moveTo(new Position(validity, Math.max(after, inbox.getUID(some[some.length - 1]))));
        }
    }

    private static void note(IMAPFolder inbox, Map<Message, DeliveryFailure> failures, MailReturns returns)
            throws MessagingException {
        if (failures.isEmpty()) {
            return;
        }
        Set<Long> marked = returns.mark(failures.values());
        Message[] used = failures.entrySet().stream()
                .filter(one -> marked.contains(one.getValue().about().mail()))
                .map(Map.Entry::getKey)
                .toArray(Message[]::new);
        inbox.setFlags(used, new Flags(Flag.SEEN), true);
    }

    private static Map<Message, DeliveryFailure> failuresIn(IMAPFolder inbox, Message[] some, long after)
            throws MessagingException, IOException {
        Map<Message, DeliveryFailure> failures = new LinkedHashMap<>();
        for (Message one : some) {
            if (inbox.getUID(one) > after && isReport(one)) {
                beginning((IMAPMessage) one).flatMap(DeliveryFailure::in).ifPresent(found -> failures.put(one, found));
            }
        }
        return failures;
    }

    private static boolean isReport(Message message) throws MessagingException {
        String[] kinds = message.isExpunged() ? null : message.getHeader(KIND);
        return kinds != null && kinds[0].toLowerCase(Locale.ROOT).contains("multipart/report");
    }

    /** Without marking it as seen. None of one that somebody has removed meanwhile. */
    private static Optional<byte[]> beginning(IMAPMessage message) throws MessagingException, IOException {
        message.setPeek(true);
        try (InputStream whole = message.getMimeStream()) {
            return Optional.of(whole.readNBytes(BEGINNING));
        } catch (IOException | MessagingException broken) {
            if (message.isExpunged()) {
                return Optional.empty();
            }
            throw broken;
        }
    }

    /** How the mailbox is read; POP3 cannot read on from where it was. */
    enum Protocol {
        IMAPS,
        IMAP
    }
}
