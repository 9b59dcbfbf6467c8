package vn.tdkt.reminder;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The two parts of a report that count: what it says of each recipient, and the headers of the mail it is about. Looks one level deep,
 * opens nothing, and decodes no text by a charset that the report names.
 */
record ReportParts(byte[] status, InternetHeaders original) {

    private static final int MOST_PARTS = 10;

    /** Refuses what is no report with a {@link MessagingException}. */
    static ReportParts of(byte[] message) throws MessagingException, IOException {
        MimeMessage read = new MimeMessage(null, new ByteArrayInputStream(message));
        MimeMultipart parts = parts(read, message);
        byte[] status = {};
        InternetHeaders original = new InternetHeaders();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                status = part.getInputStream().readAllBytes();
            } else if (holdsHeaders(part)) {
                original = new InternetHeaders(part.getInputStream(), true);
            }
        }
        return new ReportParts(status, original);
    }

    /** Whole, or its headers alone. */
    private static boolean holdsHeaders(BodyPart part) throws MessagingException {
        return part.isMimeType("message/rfc822")
                || part.isMimeType("text/rfc822-headers")
                || part.isMimeType("message/global")
                || part.isMimeType("message/global-headers");
    }

    private static MimeMultipart parts(MimeMessage read, byte[] message) throws MessagingException {
        ContentType type = new ContentType(read.getContentType());
        String boundary = type.getParameter("boundary");
        if (!type.match("multipart/report") || boundary == null || boundary.isEmpty()) {
            throw new MessagingException("no report");
        }
        if (countOf("\n--" + boundary, new String(message, StandardCharsets.ISO_8859_1)) > MOST_PARTS) {
            throw new MessagingException("too many parts");
        }
        return new MimeMultipart(new ByteArrayDataSource(rest(read), read.getContentType()));
    }

    private static byte[] rest(MimeMessage read) throws MessagingException {
        try {
            return read.getRawInputStream().readAllBytes();
        } catch (IOException broken) {
            throw new MessagingException("unreadable", broken);
        }
    }

    private static int countOf(String mark, String text) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
            count++;
        }
        return count;
    }
}
