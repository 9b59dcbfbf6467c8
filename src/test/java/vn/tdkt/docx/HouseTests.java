package vn.tdkt.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tdkt.docx.WordFiles.text;
import static vn.tdkt.docx.WordFiles.word;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HouseTests {

    private static final String A4 =
            "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1\" w:right=\"2\" w:bottom=\"3\" w:left=\"4\"/></w:sectPr>";
    private static final House HOUSE =
            House.read("house", word(p("${#signature}") + p("Nơi nhận: ${to}") + p("Ký") + p("${/signature}") + p(A4)));

    @Test
    void putsItsBlocksWhereATemplateNamesThem() {
        byte[] filled = filled(p("Nội dung") + p("${+signature}"));

        assertThat(text(filled)).isEqualTo("Nội dung\nNơi nhận: Sở Nội vụ\nKý");
        assertThat(WordFiles.xml(filled)).doesNotContain("pgMar");
    }

    @Test
    void givesItsMarginsToAPageAndTurnsThemForOneThatLiesOnItsSide() {
        String upright = A4.replaceAll("\"[1-4]\"", "\"9\"");
        String lying = upright.replace("w:h=\"16838\"", "w:h=\"16838\" w:orient=\"landscape\"");

        assertThat(WordFiles.xml(filled(p("${+signature}") + p(upright))))
                .contains("w:bottom=\"3\" w:left=\"4\" w:right=\"2\" w:top=\"1\"");
        assertThat(WordFiles.xml(filled(p("${+signature}") + p(lying))))
                .contains("w:bottom=\"2\" w:left=\"3\" w:right=\"1\" w:top=\"4\"");
    }

    @Test
    void leavesATemplateAloneThatBringsEverythingItself() {
        assertThat(text(filled(p("Của riêng cơ quan ${to}")))).isEqualTo("Của riêng cơ quan Sở Nội vụ");
    }

    @Test
    void refusesABlockItDoesNotHaveAndNamesTheNearest() {
        assertThatThrownBy(() -> filled(p("${+heading}")))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("test.docx")
                .hasMessageContaining("${+heading}")
                .hasMessageContaining("Không có khối dùng chung");
        assertThatThrownBy(() -> filled(p("${+sinature}"))).hasMessageContaining("Gần nhất: ${+signature}");
        assertThatThrownBy(() -> filled(p("Ký: ${+signature}"))).hasMessageContaining("đứng một mình");
        assertThatThrownBy(() -> House.read("house", word(p("${#signature}"))))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("${/signature}");
    }

    private static byte[] filled(String body) {
        return DocxTemplate.compile("test.docx", word(body), HOUSE, field -> true)
                .fill(Map.of("to", "Sở Nội vụ"));
    }

    private static String p(String content) {
        return content.startsWith("<w:sectPr>")
                ? "<w:p><w:pPr>" + content + "</w:pPr></w:p>"
                : "<w:p><w:r><w:t>" + content + "</w:t></w:r></w:p>";
    }
}
