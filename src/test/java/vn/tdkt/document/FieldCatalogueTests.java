package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What template authors read agrees with what the types have. */
class FieldCatalogueTests {

    private final DocumentTypes types = new DocumentTypes();
    private final FieldCatalogue catalogue = new FieldCatalogue(types);

    FieldCatalogueTests() throws IOException {}

    @Test
    void explainsEveryFieldOfEveryTypeAndNoOther() {
        Set<String> used = new TreeSet<>();
        types.all().forEach(type -> used.addAll(catalogue.of(type).fields().keySet()));

        assertThat(new TreeSet<>(catalogue.names())).isEqualTo(used);
    }

    @Test
    void tellsTypesOfOneNameApart() {
        assertThat(types.all().stream().map(catalogue::titleOf)).doesNotHaveDuplicates();
    }

    @Test
    void explainsEveryBlockOfTheHousesAndNoOther() throws IOException {
        FormSets forms = FormSetsFile.read();
        Templates templates = new Templates(types, forms, catalogue);
        Set<String> explained =
                catalogue.blocks().stream().map(FieldCatalogue.BlockShown::name).collect(Collectors.toSet());

        assertThat(forms.all()).allSatisfy(form -> assertThat(explained).isEqualTo(templates.blocks(form)));
    }

    @Test
    void knowsThatAWordMayMeanAListInOneTypeAndASentenceInAnother() {
        assertThat(catalogue.shown(types.byCode("province-report")))
                .anySatisfy(
                        field -> assertThat(field.name() + " " + field.kind()).isEqualTo("missing danh sách"));
        assertThat(catalogue.shown(types.byCode("target-register")))
                .anySatisfy(
                        field -> assertThat(field.name() + " " + field.kind()).startsWith("missing chữ"));
    }

    @Test
    void isTheOnlyHomeOfTheFields() throws IOException {
        assertThat(Files.readString(Path.of("docs/template-fields.md")))
                .contains("template-fields.yaml")
                .doesNotContain("| unit-report |");
    }
}
