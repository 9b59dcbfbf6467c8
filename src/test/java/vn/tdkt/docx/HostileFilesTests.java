package vn.tdkt.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tdkt.Refusal;
import vn.tdkt.docx.HostileFiles.Hostile;

class HostileFilesTests {

    static List<Hostile> hostile() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void refusesEachWithItsOwnSentence(Hostile one) throws IOException {
        byte[] file = one.bytes();

        assertThat(file).hasSizeLessThanOrEqualTo(DocxGate.MOST_BYTES);
        assertThatThrownBy(() -> DocxGate.check(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(one.word())
                .hasMessageContaining("hãy ")
                .hasMessageEndingWith(".");
    }

    @Test
    void noTwoAreTheSameAttack() {
        assertThat(hostile()).extracting(Hostile::attack).doesNotHaveDuplicates();
        assertThat(hostile()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void letsTheirHarmlessSistersPass() {
        assertThat(Stream.of(
                                PdfFiles.blank(),
                                PdfFiles.blank("Bản ký"),
                                PdfFiles.folded("", new byte[0]),
                                PdfFiles.with("/OpenAction[3 0 R/Fit]/Names<</EmbeddedFiles<</Names[]>>>>"),
                                PdfFiles.with("/AA<</O<</S/URI/URI(https://tuyenquang.gov.vn)>>>>"))
                        .map(DocxGate::check))
                .containsOnly(FileKind.PDF);
        assertThat(DocxGate.check(HostilePictures.pngOf(9_921, 14_031))).isEqualTo(FileKind.PNG);
        assertThat(DocxGate.check(HostilePictures.jpegOf(16_320, 12_240))).isEqualTo(FileKind.JPEG);
    }
}
