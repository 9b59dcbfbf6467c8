package vn.tdkt.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tdkt.docx.WordFiles.text;
import static vn.tdkt.docx.WordFiles.word;
import static vn.tdkt.docx.WordFiles.xml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocxTemplateTests {

    @Test
    void printsTheValueOfAField() {
        assertThat(text(filled(
                        "<w:p><w:r><w:t>Kính gửi ${addressee}</w:t></w:r></w:p>", Map.of("addressee", "Sở Nội vụ"))))
                .isEqualTo("Kính gửi Sở Nội vụ");
    }

    @Test
    void findsAFieldThatWordHasCutIntoSeveralRunsAndKeepsTheFormatOfTheFirst() {
        String cut = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Số ${num</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                + "<w:r><w:t>ber</w:t></w:r><w:r><w:t>} năm ${ye</w:t></w:r><w:r><w:t>ar}.</w:t></w:r></w:p>";

        byte[] filled = filled(cut, Map.of("number", "15", "year", "2026"));

        assertThat(text(filled)).isEqualTo("Số 15 năm 2026.");
        assertThat(xml(filled)).contains("<w:b></w:b></w:rPr><w:t xml:space=\"preserve\">Số 15");
    }

    @Test
    void printsLinesAsParagraphsOfTheSameFormat() {
        String body =
                "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>${body}</w:t></w:r></w:p>";

        byte[] filled = filled(body, Map.of("body", "Một.\n\n  \r\nHai."));

        assertThat(text(filled)).isEqualTo("Một.\nHai.");
        assertThat(xml(filled).split("<w:jc w:val=\"both\">", -1)).hasSize(3);
        assertThat(xml(filled).split("<w:i>", -1)).hasSize(3);
    }

    @Test
    void escapesMarkupDropsForbiddenCharactersAndComposesLetters() {
        byte[] filled = filled(
                "<w:p><w:r><w:t>${name}</w:t></w:r></w:p>", Map.of("name", "A & B <b>\u0001\uD800 Tie\u0302\u0301ng"));

        assertThat(text(filled)).isEqualTo("A & B <b> Tiếng");
    }

    @Test
    void repeatsARowPerItemAndCountsThem() {
        byte[] filled = filled(
                table("<w:t>${targets.index}. ${targets.name}</w:t>"),
                Map.of("targets", List.of(Map.of("name", "Thu ngân sách"), Map.of("name", "Hộ nghèo"))));

        assertThat(text(filled)).isEqualTo("1. Thu ngân sách\n2. Hộ nghèo");
    }

    @Test
    void repeatsTheHeadOfALongTableOnEveryPageAndCutsNoRowWhoeverMadeIt() {
        byte[] filled = filled(
                table("<w:t>Tên</w:t>").replace("</w:tbl>", "")
                        + table("<w:t>${targets.name}</w:t>").replace("<w:tbl><w:tblPr/><w:tblGrid/>", ""),
                Map.of("targets", List.of(Map.of("name", "Thu ngân sách"), Map.of("name", "Hộ nghèo"))));

        assertThat(WordFiles.xml(filled).split("<w:tblHeader>", -1)).hasSize(2);
        assertThat(WordFiles.xml(filled).split("<w:cantSplit>", -1)).hasSize(4);
    }

    @Test
    void repeatsBlocksInsideBlocks() {
        String body = p("${#sections}")
                + p("${sections.heading}")
                + p("${#sections.units}")
                + p("${sections.units.index} ${sections.units.name} (${sections.heading})")
                + p("${/sections.units}")
                + p("${/sections}");

        byte[] filled = filled(
                body,
                Map.of(
                        "sections",
                        List.of(
                                Map.of("heading", "A", "units", List.of(Map.of("name", "x"), Map.of("name", "y"))),
                                Map.of("heading", "B", "units", List.of()))));

        assertThat(text(filled)).isEqualTo("A\n1 x (A)\n2 y (A)\nB");
    }

    @Test
    void keepsABlockOnlyWithAValueAndItsOppositeOnlyWithout() {
        String body = p("${#adjusted}")
                + p("có")
                + p("${/adjusted}")
                + p("${^adjusted}")
                + p("không")
                + p("${/adjusted}")
                + p("Ghi chú: ${note?}.");

        assertThat(text(filled(body, Map.of("adjusted", true, "note", "xem lại"))))
                .isEqualTo("có\nGhi chú: xem lại.");
        assertThat(text(filled(body, Map.of("adjusted", "", "note", " ")))).isEqualTo("không");
    }

    @Test
    void laysThePageOfAnAnnexOnItsSideOnlyWhenThereIsTheAnnex() {
        String upright = "<w:p><w:pPr><w:sectPr><w:type w:val=\"nextPage\"/></w:sectPr></w:pPr></w:p>";
        String body = p("văn bản") + p("${#listed}") + upright + p("phụ lục") + p("${/listed}");
        byte[] template = word(body + "<w:sectPr><w:pgSz w:orient=\"landscape\"/></w:sectPr>");
        DocxTemplate compiled = DocxTemplate.compile("test.docx", template, House.NONE, name -> true);

        assertThat(xml(compiled.fill(Map.of("listed", true)))).contains("nextPage", "landscape", "phụ lục");
        assertThat(xml(compiled.fill(Map.of("listed", false))))
                .contains("nextPage")
                .doesNotContain("landscape", "phụ lục");
    }

    @Test
    void refusesToPrintAFieldWithoutValue() {
        assertThatThrownBy(() -> filled(p("${signer}"), Map.of()))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("test.docx")
                .hasMessageContaining("${signer}");
        assertThatThrownBy(() -> filled(table("<w:t>${targets.name}</w:t>"), Map.of("targets", List.of(Map.of()))))
                .hasMessageContaining("Item 1")
                .hasMessageContaining("${targets.name}");
    }

    @Test
    void refusesATemplateWithAFieldNobodyFills() {
        assertThatThrownBy(() ->
                        DocxTemplate.compile("test.docx", word(p("${invented}")), House.NONE, Set.of("name")::contains))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("${invented}");
    }

    @Test
    void refusesBrokenFieldsAndBlocks() {
        assertThatThrownBy(() -> compiled(p("${tên}"))).hasMessageContaining("${tên}");
        assertThatThrownBy(() -> compiled(p("${name"))).hasMessageContaining("${name");
        assertThatThrownBy(() -> compiled(p("${#a}"))).hasMessageContaining("không có ${/a}");
        assertThatThrownBy(() -> compiled(p("${/a}"))).hasMessageContaining("${/a}");
        assertThatThrownBy(() -> compiled(p("nếu ${#a}"))).hasMessageContaining("đứng một mình");
        assertThatThrownBy(() -> compiled(table("<w:t>${a.x} ${b.y}</w:t>"))).hasMessageContaining("(a, b)");
        assertThatThrownBy(() -> compiled(table("<w:t>${a?}</w:t>")))
                .hasMessageContaining("ô 1")
                .hasMessageContaining("đoạn trống");
    }

    @Test
    void refusesADamagedTemplate() {
        assertThatThrownBy(() -> DocxTemplate.compile("test.docx", new byte[] {1, 2, 3}, House.NONE, name -> true))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("test.docx");
    }

    @Test
    void givesEqualBytesForEqualValues() {
        assertThat(filled(p("${a}"), Map.of("a", "x"))).isEqualTo(filled(p("${a}"), Map.of("a", "x")));
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String table(String text) {
        return "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p><w:r>" + text + "</w:r></w:p></w:tc></w:tr></w:tbl>";
    }

    private static DocxTemplate compiled(String body) {
        return DocxTemplate.compile("test.docx", word(body), House.NONE, name -> true);
    }

    private static byte[] filled(String body, Map<String, ?> values) {
        return compiled(body).fill(values);
    }
}
