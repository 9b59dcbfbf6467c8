package vn.tdkt.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who does not like signs in the text makes a plain content control in Word and gives it the field's name as its tag. */
class FieldControlsTests {

    private static final TemplateFields FIELDS = TemplateFields.of(
            List.of(
                    field("period", FieldKind.TEXT),
                    field("targets", FieldKind.LIST),
                    field("targets.name", FieldKind.TEXT),
                    field("signerName", FieldKind.TEXT)),
            List.of(new LateFields.Place("signerName", "Họ tên người ký")),
            List.of());

    @Test
    void printsTheFieldInTheFormatOfTheControlWithinALine() {
        byte[] filled = filled("<w:p><w:r><w:t>Kỳ </w:t></w:r>"
                + control("period", "<w:r><w:rPr><w:b/></w:rPr><w:t>bấm vào</w:t></w:r><w:r><w:t> đây</w:t></w:r>")
                + "</w:p>");

        assertThat(WordFiles.text(filled)).isEqualTo("Kỳ 6 tháng");
        assertThat(WordFiles.xml(filled)).contains("<w:b></w:b>").doesNotContain("w:sdt");
    }

    @Test
    void printsTheFieldWhereTheControlHoldsWholeParagraphsOrIsEmpty() {
        assertThat(WordFiles.text(filled(
                        control("period", "<w:p><w:r><w:t>một</w:t></w:r></w:p><w:p><w:r><w:t>hai</w:t></w:r></w:p>"))))
                .isEqualTo("6 tháng");
        assertThat(WordFiles.text(filled("<w:p>" + control("period", "") + "</w:p>")))
                .isEqualTo("6 tháng");
    }

    @Test
    void repeatsARowByItsControls() {
        String row = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p>"
                + control("targets.name", "<w:r><w:t>tên</w:t></w:r>") + "</w:p></w:tc></w:tr></w:tbl>";

        assertThat(WordFiles.text(filled(row))).isEqualTo("A\nB");
    }

    @Test
    void leavesThePlacesThatAreFilledAtIssue() {
        byte[] filled = filled("<w:p>" + control("signerName", "<w:r><w:t>${signerName}</w:t></w:r>") + "</w:p>");

        assertThat(WordFiles.xml(filled)).contains("w:val=\"signerName\"");
        assertThat(WordFiles.text(filled)).isEqualTo("Hòa");
    }

    @Test
    void refusesAPlainControlWithATagThatIsNoField() {
        assertThatThrownBy(() -> filled("<w:p>" + control("perod", "<w:r><w:t>x</w:t></w:r>") + "</w:p>"))
                .hasMessageContaining("thẻ “perod”")
                .hasMessageContaining("Gần nhất: ${period}");
    }

    @Test
    void repeatsAParagraphByItsList() {
        assertThat(WordFiles.text(filled("<w:p><w:r><w:t>- ${targets.index}. ${targets.name}</w:t></w:r></w:p>")))
                .isEqualTo("- 1. A\n- 2. B");
    }

    private static byte[] filled(String body) {
        return DocxTemplate.compile("test.docx", WordFiles.word(body), House.NONE, FIELDS)
                .fill(Map.of(
                        "period", "6 tháng",
                        "signerName", "Hòa",
                        "targets", List.of(Map.of("name", "A"), Map.of("name", "B"))));
    }

    private static String control(String tag, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/><w:text/></w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }

    private static TemplateField field(String name, FieldKind kind) {
        return new TemplateField(name, kind, name, "", "x", false);
    }
}
