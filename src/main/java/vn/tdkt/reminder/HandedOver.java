package vn.tdkt.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A message that knows whether its contents went to the mail server: before that it has surely not been taken. */
class HandedOver extends MimeMessage {

    private boolean written;

    HandedOver(Session session) {
        super(session);
    }

    boolean written() {
        return written;
    }

    @Override
    public void writeTo(OutputStream server, String @Nullable [] ignored) throws IOException, MessagingException {
        written = true;
        super.writeTo(server, ignored);
    }

    /** Plain text, and the page beside it where there is one. */
    void say(String plain, @Nullable String page) throws MessagingException {
        if (page == null) {
            setText(plain, StandardCharsets.UTF_8.name());
            return;
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setText(plain, StandardCharsets.UTF_8.name());
        MimeBodyPart second = new MimeBodyPart();
        second.setText(page, StandardCharsets.UTF_8.name(), "html");
        setContent(new MimeMultipart("alternative", first, second));
    }
}
