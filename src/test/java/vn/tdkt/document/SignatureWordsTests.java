package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.tdkt.docx.PdfSignature;
import vn.tdkt.docx.PdfSignature.State;

class SignatureWordsTests {

    private static final Instant AT = Instant.parse("2026-07-05T07:30:00Z");

    @Test
    void sayWhoWhenAndThatTheCertificateWasNotChecked() {
        assertThat(SignatureWords.of(new PdfSignature("Nguyễn Văn A (giả định)", AT, State.INTACT)))
                .isEqualTo("Ký số: Nguyễn Văn A (giả định), 05/07/2026 14:30, nội dung còn nguyên"
                        + " (chưa kiểm tra chứng thư)");
    }

    @Test
    void sayWhatIsNotKnown() {
        assertThat(SignatureWords.of(new PdfSignature(null, null, State.UNREADABLE)))
                .contains("không rõ người ký, không rõ lúc ký, không đọc được chữ ký");
    }

    @Test
    void aSignersNameTurnsNothingAround() {
        assertThat(SignatureWords.of(new PdfSignature("A\u202e\nB", AT, State.CHANGED)))
                .startsWith("Ký số: AB, ")
                .contains("đã bị thay đổi");
    }
}
