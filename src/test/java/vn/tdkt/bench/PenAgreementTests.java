package vn.tdkt.bench;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import vn.tdkt.docx.DocxGate;

/** The engines whose speed is compared still write the same letter; how fast is not asked here. */
class PenAgreementTests {

    @Test
    void writeTheSameLetter() {
        assertThatCode(() -> PenAgreement.check(20)).doesNotThrowAnyException();
    }

    @Test
    void writeALetterThatPassesTheGate() throws Exception {
        DocxGate.checkWord(PenAgreement.paper(PenEngines.OURS, 20));
    }
}
