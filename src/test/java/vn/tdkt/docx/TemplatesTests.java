package vn.tdkt.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates of the product, whoever changed them last. */
class TemplatesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guidance-letter",
                "unit-report",
                "cluster-report",
                "province-report",
                "conference-minutes",
                "cluster-final-report",
                "nomination-submission",
                "achievement-report",
                "award-submission",
                "award-decision",
                "refusal-notice",
                "pm-submission",
                "opinion-request",
                "conference-plan",
                "conference-invitation"
            })
    void printNoFieldAndKeepAPlaceForNumberDateAndSigner(String name) throws IOException {
        byte[] template = Files.readAllBytes(Path.of("src/main/resources/templates/" + name + ".docx"));

        byte[] filled = DocxTemplate.compile(name, template, Houses.state(), field -> true)
                .fill(SampleValues.all());
        Map<LateFields.Place, String> late = Stream.of(
                        "number", "placeAndDate", "signerAuthority", "signerTitle", "signerName")
                .collect(Collectors.toMap(tag -> new LateFields.Place(tag, ""), tag -> tag));
        Set<String> missing = LateFields.fill(filled, late).missing();

        assertThat(missing).isEmpty();
        assertThat(WordFiles.text(filled))
                .contains("Độc lập - Tự do - Hạnh phúc")
                .doesNotContain("${");
        assertThat(DocxGate.check(filled)).isEqualTo(FileKind.DOCX);
    }
}
