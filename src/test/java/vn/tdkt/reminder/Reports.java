package vn.tdkt.reminder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;

/** Reports of mail servers about mails that came back (RFC 3464), byte for byte as they write them. */
final class Reports {

    static final String NO_SUCH_USER = "smtp; 550 5.1.1 <nvan@nhacviec.test>: Recipient address rejected: User unknown";

    private Reports() {}

    /** As Postfix writes it, the mail itself at its end. */
    static String failed(String messageId, String status, String diagnostic) {
        return report(fields("failed", status, diagnostic), "message/rfc822", original(messageId) + "\r\n\r\nHạn 30/6");
    }

    /** The same with no more of the mail than its headers. */
    static String failedWithHeadersAlone(String messageId, String status, String diagnostic) {
        return report(fields("failed", status, diagnostic), "text/rfc822-headers", original(messageId));
    }

    static String delayed(String messageId) {
        return report(fields("delayed", "4.4.1", "smtp; connect timed out"), "message/rfc822", original(messageId));
    }

    static String fields(String action, String status, String diagnostic) {
        return String.join(
                "\r\n",
                "Reporting-MTA: dns; mail.hong-lam.test",
                "Arrival-Date: Tue, 23 Jun 2026 07:00:00 +0700 (ICT)",
                "",
                "Final-Recipient: rfc822; nvan@nhacviec.test",
                "Action: " + action,
                "Status: " + status,
                "Diagnostic-Code: " + diagnostic);
    }

    static String original(String messageId) {
        return String.join(
                "\r\n",
                "Return-Path: <khong-tra-loi@localhost>",
                "From: khong-tra-loi@localhost",
                "Subject: =?UTF-8?Q?Nh=E1=BA=AFc_vi=E1=BB=87c?=",
                "Message-ID: " + messageId);
    }

    static String report(String fields, String kindOfOriginal, String original) {
        return message(
                "multipart/report; report-type=delivery-status;\r\n boundary=\"8F2A.1\"",
                String.join(
                        "\r\n",
                        "This is a MIME-encapsulated message.",
                        "",
                        "--8F2A.1",
                        "Content-Description: Notification",
                        "Content-Type: text/plain; charset=us-ascii",
                        "",
                        "I'm sorry to have to inform you that your message could not be delivered.",
                        "",
                        "--8F2A.1",
                        "Content-Description: Delivery report",
                        "Content-Type: message/delivery-status",
                        "",
                        fields,
                        "",
                        "--8F2A.1",
                        "Content-Description: Undelivered Message",
                        "Content-Type: " + kindOfOriginal,
                        "",
                        original,
                        "",
                        "--8F2A.1--",
                        ""));
    }

    static String message(String contentType, String body) {
        return String.join(
                "\r\n",
                "From: MAILER-DAEMON@mail.hong-lam.test",
                "To: khong-tra-loi@localhost",
                "Subject: Undelivered Mail Returned to Sender",
                "MIME-Version: 1.0",
                "Content-Type: " + contentType,
                "",
                body);
    }

    static MimeMessage asMail(String report) {
        try {
            return new MimeMessage(null, new ByteArrayInputStream(report.getBytes(ISO_8859_1)));
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
