package vn.tdkt.reminder;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Message-ID of a mail of ours: its number, and a key that only those know who have seen the mail. */
record MessageId(long mail, UUID key) {

    private static final Pattern FORM =
            Pattern.compile("<mail-(\\d{1,18})\\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");

    /** None in what is no Message-ID of ours. */
    static Optional<MessageId> in(@Nullable String header) {
        Matcher form = FORM.matcher(header == null ? "" : header);
        return form.find()
                ? Optional.of(new MessageId(Long.parseLong(form.group(1)), UUID.fromString(form.group(2))))
                : Optional.empty();
    }

    /** @param sender the address whose domain the id is of */
    String asHeader(String sender) {
        return "<mail-" + mail + "." + key + "@" + sender.substring(sender.indexOf('@') + 1) + ">";
    }
}
