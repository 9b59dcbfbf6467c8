package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tdkt.docx.BrokenTemplates;
import vn.tdkt.docx.BrokenTemplates.Broken;
import vn.tdkt.docx.TemplateFault;
import vn.tdkt.docx.TemplateFinding;

/** Whoever sends in a template that cannot work is told everything that is wrong with it at once, and where. */
class BrokenTemplatesTests {

    private final DocumentTypes types = new DocumentTypes();
    private final FormSets forms = FormSetsFile.read();
    private final Templates templates = new Templates(types, forms, new FieldCatalogue(types));

    BrokenTemplatesTests() throws IOException {}

    static Stream<Broken> broken() {
        return BrokenTemplates.all().stream();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isRefusedWithAllOfItsErrorsAtTheirPlaces(Broken template) {
        List<TemplateFinding> told = findings(template.docx());

        assertThat(template.said()).hasSizeGreaterThan(1);
        template.said()
                .forEach((place, sentence) -> assertThat(told).anySatisfy(finding -> {
                    assertThat(finding.where()).startsWith(place.strip());
                    assertThat(finding.what()).contains(sentence);
                }));
        assertThat(told).hasSize(template.said().size() + (template.name().startsWith("thiếu") ? 4 : 0));
    }

    @Test
    void tellsThemInTheOrderOfTheFile() {
        assertThat(findings(BrokenTemplates.misspelt().docx()))
                .extracting(TemplateFinding::where)
                .containsExactly(
                        "Thân văn bản, đoạn “Đơn vị: ${tenCoQuanBanHanh}”",
                        "Thân văn bản, đoạn “Mở đầu ${introducton}”");
    }

    @Test
    void isRefusedInOneSentenceWhenItIsNoWordFileAtAll() {
        assertThat(findings(new byte[] {1, 2, 3}))
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).isEqualTo("Cả tệp"));
    }

    @Test
    void acceptsOneThatWorks() {
        assertThatCode(() -> templates.accept(
                        types.byCode("unit-report"),
                        forms.byCode("state"),
                        "tot.docx",
                        BrokenTemplates.good("Kính thưa")))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptsEveryTemplateOfTheProductInEveryFormThatUsesIt() {
        forms.all()
                .forEach(form -> types.all().stream()
                        .filter(type ->
                                form.unitKinds().isEmpty() || type.issuedBy().contains(IssuerKind.UNIT))
                        .forEach(type -> templates.accept(type, form, type.template(), Templates.ours(type))));
    }

    private List<TemplateFinding> findings(byte[] docx) {
        return catchThrowableOfType(
                        TemplateFault.class,
                        () -> templates.accept(types.byCode("unit-report"), forms.byCode("state"), "mẫu.docx", docx))
                .findings();
    }
}
