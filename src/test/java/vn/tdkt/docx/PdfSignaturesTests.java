package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tdkt.docx.PdfSignature.State;

class PdfSignaturesTests {

    private static final String HEAD = "Nguyễn Văn A (giả định)";
    private static final String OFFICE = "Sở Thử Nghiệm (giả định)";
    private static final Pattern CONTENTS = Pattern.compile("/Contents <([0-9A-Fa-f]+)>");

    @Test
    void readsWhoSignedWhenAndThatNothingChanged() throws IOException {
        assertThat(PdfSignatures.read(SignedPdfs.by(HEAD)))
                .containsExactly(new PdfSignature(HEAD, SignedPdfs.AT, State.INTACT));
    }

    @Test
    void theGateLetsASignedOnePass() throws IOException {
        byte[] twice = SignedPdfs.signed(SignedPdfs.by(HEAD), OFFICE);

        assertThat(DocxGate.check(SignedPdfs.by(HEAD))).isEqualTo(FileKind.PDF);
        assertThat(DocxGate.check(twice)).isEqualTo(FileKind.PDF);
    }

    /** First the head of the office signs, then the office itself: the usual way. */
    @Test
    void theSecondSignatureCoversWhatTheFirstCannot() throws IOException {
        assertThat(PdfSignatures.read(SignedPdfs.signed(SignedPdfs.by(HEAD), OFFICE)))
                .containsExactly(
                        new PdfSignature(HEAD, SignedPdfs.AT, State.SIGNED_ON),
                        new PdfSignature(OFFICE, SignedPdfs.AT, State.INTACT));
    }

    @Test
    void tellsThatAPageCameAfterTheSignature() throws IOException {
        assertThat(PdfSignatures.read(SignedPdfs.withAnotherPage(SignedPdfs.by(HEAD))))
                .containsExactly(new PdfSignature(HEAD, SignedPdfs.AT, State.ADDED_TO));
    }

    @Test
    void tellsThatOneByteChanged() throws IOException {
        byte[] file = SignedPdfs.by(HEAD);
        int at = new String(file, ISO_8859_1).indexOf("595 842");
        file[at] = '6';

        assertThat(PdfSignatures.read(file)).containsExactly(new PdfSignature(HEAD, SignedPdfs.AT, State.CHANGED));
    }

    @Test
    void tellsThatASignatureIsGarbage() throws IOException {
        byte[] file = SignedPdfs.by(HEAD);
        Matcher contents = CONTENTS.matcher(new String(file, ISO_8859_1));
        assertThat(contents.find()).isTrue();
        Arrays.fill(file, contents.start(1), contents.end(1), (byte) '7');

        assertThat(PdfSignatures.read(file)).extracting(PdfSignature::state).containsExactly(State.UNREADABLE);
    }

    @Test
    void takesNoRoomInTheGapForASignature() throws IOException {
        String text = new String(SignedPdfs.by(HEAD), ISO_8859_1);
        Matcher range = Pattern.compile("/ByteRange \\[0 (\\d+) (\\d+) (\\d+)").matcher(text);
        assertThat(range.find()).isTrue();
        int wider = Integer.parseInt(range.group(1)) - 1;
        String moved = text.substring(0, range.start(1))
                + ("%0" + range.group(1).length() + "d").formatted(wider)
                + text.substring(range.end(1));

        assertThat(PdfSignatures.read(moved.getBytes(ISO_8859_1)))
                .extracting(PdfSignature::state)
                .containsExactly(State.UNREADABLE);
    }

    @Test
    void findsNoneWhereThereIsNone() {
        assertThat(PdfSignatures.read(PdfFiles.blank())).isEmpty();
        assertThat(PdfSignatures.read("%PDF-1.7 hỏng".getBytes(US_ASCII))).isEmpty();
        assertThat(PdfSignatures.read(new byte[0])).isEmpty();
    }

    @Test
    void noHostileFileKeepsItLongerThanItsTime() throws IOException {
        for (HostileFiles.Hostile one : HostilePdfs.all()) {
            byte[] file = one.bytes();
            long start = System.nanoTime();

            assertThat(PdfSignatures.read(file)).as(one.attack()).isEmpty();
            assertThat(System.nanoTime() - start).as(one.attack()).isLessThan(2_000_000_000L);
        }
    }
}
