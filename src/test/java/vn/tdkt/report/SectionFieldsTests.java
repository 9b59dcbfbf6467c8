package vn.tdkt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.document.DocumentType.Signed.EITHER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.document.DocumentType;
import vn.tdkt.document.IssuerKind;

@DisplayName("Sections fill the fields of a type")
class SectionFieldsTests {

    private static final DocumentType NOTICE = type("legalBases.text", "opening", "steps.text", "sections.heading");

    @Test
    @DisplayName("A section whose key is a field stands in its place; key.text takes it line by line")
    void ownPlace() {
        Map<String, Object> content = SectionFields.of(
                NOTICE, List.of(section("opening", "Mở đầu", "Thông báo."), section("steps", "Việc", "Một\n\n Hai ")));

        assertThat(content)
                .containsEntry("opening", "Thông báo.")
                .containsEntry("steps", List.of(Map.of("text", "Một"), Map.of("text", "Hai")));
    }

    @Test
    @DisplayName("The other sections are printed under their titles, in their order; an empty one is not")
    void headed() {
        Map<String, Object> content = SectionFields.of(
                NOTICE, List.of(section("a", "Mục A", "Một"), section("b", "Mục B", " "), section("c", "Mục C", "Ba")));

        assertThat(content)
                .containsEntry(
                        "sections",
                        List.of(Map.of("heading", "Mục A", "body", "Một"), Map.of("heading", "Mục C", "body", "Ba")));
    }

    @Test
    @DisplayName("Legal bases become lines of the decree, what else the paper rests on comes last")
    void bases() {
        Map<String, Object> content =
                SectionFields.of(NOTICE, List.of(section("legalBases", "Căn cứ", "Luật A")), "Theo đề nghị của B");

        assertThat(content)
                .containsEntry(
                        "legalBases", List.of(Map.of("text", "Căn cứ Luật A;"), Map.of("text", "Theo đề nghị của B.")));
    }

    private static SectionText section(String key, String title, String text) {
        return new SectionText(key, title, "", false, text, List.of());
    }

    private static DocumentType type(String... fields) {
        return new DocumentType(
                "notice",
                "Thông báo",
                "TB",
                "notice.docx",
                List.of(IssuerKind.OFFICE),
                "{type}-{issuer}",
                EITHER,
                false,
                "",
                false,
                false,
                false,
                false,
                false,
                "Kèm theo",
                List.of(fields));
    }
}
