package vn.tdkt.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers of a year's launch, as the office's templates print them. */
class LaunchTemplatesTests {

    private static final Set<String> EVERYWHERE =
            Set.of("number", "placeAndDate", "signerAuthority", "signerTitle", "signerName");

    @ParameterizedTest
    @ValueSource(strings = {"cluster-plan", "cluster-decision", "target-registration", "target-register"})
    void printNoFieldAndKeepAPlaceForNumberDateAndSigner(String name) throws IOException {
        byte[] filled = filled(name);

        assertThat(LateFields.fill(filled, late(EVERYWHERE)).missing()).isEmpty();
        assertThat(WordFiles.text(filled))
                .contains("Độc lập - Tự do - Hạnh phúc")
                .doesNotContain("${");
    }

    @Test
    void leavesThePledgeWithoutANumberButWithAPlaceForEverySignature() throws IOException {
        byte[] filled = filled("pledge");

        assertThat(LateFields.fill(filled, late(EVERYWHERE)).missing()).containsExactly("number");
        assertThat(WordFiles.text(filled))
                .contains("Đơn vị thành viên số 14", "Chưa đăng ký chỉ tiêu.")
                .doesNotContain("${");
    }

    @Test
    void namesTheDecisionOnWhatItIssues() throws IOException {
        byte[] issued = LateFields.fill(filled("cluster-decision"), late(Set.of("issuedWith")))
                .docx();

        assertThat(WordFiles.text(issued)).contains("issuedWith");
    }

    private static byte[] filled(String name) throws IOException {
        byte[] template = Files.readAllBytes(Path.of("src/main/resources/templates/" + name + ".docx"));
        byte[] filled = DocxTemplate.compile(name, template, Houses.state(), field -> true)
                .fill(LaunchSamples.all());
        Files.createDirectories(Path.of("target/launch"));
        Files.write(Path.of("target/launch/" + name + ".docx"), filled);
        return filled;
    }

    private static Map<LateFields.Place, String> late(Set<String> tags) {
        return Stream.of(tags.toArray(String[]::new))
                .collect(Collectors.toMap(tag -> new LateFields.Place(tag, ""), tag -> tag));
    }
}
