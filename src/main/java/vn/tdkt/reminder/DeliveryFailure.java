package vn.tdkt.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail of ours that could not be delivered, as a mail server reports it (RFC 3464). Anybody may write such a report: nothing of it
 * holds but that somebody has seen the mail it names.
 *
 * @param status enhanced status code (RFC 3463), 5.0.0 for none
 * @param said what the receiving server answered: one line, shortened, without control characters
 */
record DeliveryFailure(MessageId about, String status, String said) {

    static final int LONGEST_SAID = 300;
    private static final int MOST_RECIPIENTS = 20;
    private static final String UNKNOWN = "5.0.0";
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])[45]\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])");
    private static final Pattern SPEAKER = Pattern.compile("^[\\w.-]{1,40};");

    /**
     * None in a report about somebody else's mail, about a delay, or in what is no report.
     *
     * @param message its beginning as it came
     */
    static Optional<DeliveryFailure> in(byte[] message) {
        try {
            ReportParts parts = ReportParts.of(message);
            Optional<MessageId> about = MessageId.in(parts.original().getHeader("Message-ID", null));
            Optional<InternetHeaders> failed = failed(parts.status());
            return about.flatMap(id -> failed.map(fields -> of(id, fields)));
        } catch (MessagingException | IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static DeliveryFailure of(MessageId about, InternetHeaders fields) {
        String said = line(fields.getHeader("Diagnostic-Code", null));
        String status = statusIn(fields.getHeader("Status", null))
                .filter(code -> !code.endsWith(".0.0"))
                .or(() -> statusIn(said))
                .orElse(UNKNOWN);
        return new DeliveryFailure(about, status, said);
    }

    /** Of the recipient it failed for; a mail of ours has one. */
    private static Optional<InternetHeaders> failed(byte[] status) throws MessagingException {
        ByteArrayInputStream left = new ByteArrayInputStream(status);
        for (int block = 0; block <= MOST_RECIPIENTS && left.available() > 0; block++) {
            InternetHeaders fields = new InternetHeaders(left, true);
            if (line(fields.getHeader("Action", null)).toLowerCase(Locale.ROOT).startsWith("failed")) {
                return Optional.of(fields);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> statusIn(@Nullable String words) {
        Matcher code = STATUS.matcher(words == null ? "" : words);
        return code.find() ? Optional.of(code.group()) : Optional.empty();
    }

    /** One line without what could hide, move or forge text on a screen; the letter that names the protocol left out. */
    private static String line(@Nullable String field) {
        String plain = (field == null ? "" : field).replaceAll("\\p{C}", " ").strip();
        String words =
                SPEAKER.matcher(plain).replaceFirst("").replaceAll("\\s+", " ").strip();
        return words.length() <= LONGEST_SAID ? words : words.substring(0, LONGEST_SAID - 1) + "…";
    }
}
