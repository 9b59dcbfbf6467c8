package vn.tdkt.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not leave, as one sentence for the page of mails.
 *
 * @param othersMayGo whether it is this mail's own fault: a server that knows nobody of that address takes the next one
 * @param forGood whether the address itself was refused for good, so that trying again is of no use
 */
record MailFailure(String sentence, boolean othersMayGo, boolean forGood) {

    private static final Set<Integer> NO_MAILBOX = Set.of(550, 551, 553, 555);

    static MailFailure of(Exception failure) {
        return all(failure).flatMap(cause -> known(cause).stream()).findFirst().orElseGet(() -> refused(failure));
    }

    /** Whether the server itself said no; a connection that broke says nothing. */
    static boolean answered(Exception failure) {
        return all(failure)
                .anyMatch(cause -> cause instanceof SMTPAddressFailedException refused && refused.getReturnCode() > 0
                        || cause instanceof SMTPSendFailedException said && said.getReturnCode() > 0);
    }

    /** There is no such mailbox; what a server's policy refuses today (5.7) it may take tomorrow. */
    private static boolean forGood(SMTPAddressFailedException refused) {
        return NO_MAILBOX.contains(refused.getReturnCode()) && !said(refused).contains("5.7.");
    }

    private static Optional<MailFailure> known(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException refused) {
            return Optional.of(
                    new MailFailure("Máy chủ thư không nhận địa chỉ này: " + said(refused), true, forGood(refused)));
        }
        if (cause instanceof AddressException) {
            return Optional.of(new MailFailure("Địa chỉ thư không đúng dạng.", true, true));
        }
        if (cause instanceof MailAuthenticationException) {
            return Optional.of(new MailFailure("Máy chủ thư không nhận tài khoản gửi thư.", false, false));
        }
        if (cause instanceof SocketTimeoutException) {
            return Optional.of(new MailFailure("Máy chủ thư không trả lời.", false, false));
        }
        boolean away = cause instanceof ConnectException || cause instanceof UnknownHostException;
        return away
                ? Optional.of(new MailFailure("Không kết nối được với máy chủ thư.", false, false))
                : Optional.empty();
    }

    private static MailFailure refused(Exception failure) {
        Throwable last = all(failure).reduce((outer, inner) -> inner).orElse(failure);
        return new MailFailure("Máy chủ thư từ chối: " + said(last), false, false);
    }

    private static String said(Throwable cause) {
        return String.valueOf(cause.getMessage()).strip();
    }

    /** Mail libraries keep what happened in three places. */
    private static Stream<Throwable> all(@Nullable Throwable failure) {
        if (failure == null) {
            return Stream.empty();
        }
        Stream<@Nullable Throwable> inside = Stream.of(failure.getCause());
        if (failure instanceof MailSendException several) {
            inside = Arrays.stream(several.getMessageExceptions());
        } else if (failure instanceof MessagingException chained && chained.getNextException() != null) {
            inside = Stream.of(chained.getNextException());
        }
        return Stream.concat(Stream.of(failure), inside.filter(Objects::nonNull).flatMap(MailFailure::all));
    }
}
