package vn.tdkt.document;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.tdkt.docx.PdfSignature;

/** A digital signature in one line for staff: who, when, and what has become of the file; not whom to believe. */
final class SignatureWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int LONGEST_NAME = 100;

    private SignatureWords() {}

    static String of(PdfSignature signature) {
        return "Ký số: %s, %s, %s (chưa kiểm tra chứng thư)"
                .formatted(who(signature.signer()), when(signature.signedAt()), state(signature.state()));
    }

    /** Whoever signs names himself: nothing in it may turn the rest around. */
    private static String who(@Nullable String signer) {
        String plain = signer == null
                ? ""
                : signer.replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                        .replaceAll("\\s+", " ")
                        .strip();
        return plain.isEmpty() ? "không rõ người ký" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    private static String when(@Nullable Instant at) {
        return at == null ? "không rõ lúc ký" : TIME.format(at);
    }

    private static String state(PdfSignature.State state) {
        return switch (state) {
            case INTACT -> "nội dung còn nguyên";
            case SIGNED_ON -> "phần đã ký còn nguyên, sau đó tệp được ghi thêm và ký tiếp";
            case ADDED_TO -> "phần đã ký còn nguyên nhưng tệp đã sửa thêm sau khi ký";
            case CHANGED -> "nội dung đã bị thay đổi sau khi ký";
            case UNREADABLE -> "không đọc được chữ ký";
        };
    }
}
