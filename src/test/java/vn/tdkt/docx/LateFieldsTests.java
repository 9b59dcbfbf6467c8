package vn.tdkt.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.docx.WordFiles.text;
import static vn.tdkt.docx.WordFiles.word;
import static vn.tdkt.docx.WordFiles.xml;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LateFieldsTests {

    @Test
    void putsTheNumberIntoItsPlaceWithTheFormatAPersonGaveIt() {
        LateFields.Filled filled = LateFields.fill(
                word("<w:p>"
                        + control(
                                "number",
                                "<w:r><w:rPr><w:b/></w:rPr><w:t>Số:    </w:t></w:r><w:r><w:t>/BC-TTr</w:t></w:r>")
                        + "</w:p><w:p><w:r><w:t>người sửa thêm</w:t></w:r></w:p>"),
                Map.of(place("number"), "Số: 05/BC-TTr"));

        assertThat(text(filled.docx())).isEqualTo("Số: 05/BC-TTr\nngười sửa thêm");
        assertThat(xml(filled.docx())).contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">Số: 05/BC-TTr");
        assertThat(filled.missing()).isEmpty();
    }

    @Test
    void namesThePlacesAPersonHasDeleted() {
        LateFields.Filled filled = LateFields.fill(
                word("<w:p><w:r><w:t>bản riêng</w:t></w:r></w:p>"), Map.of(place("number"), "Số: 05/BC"));

        assertThat(filled.missing()).containsExactly("number");
        assertThat(text(filled.docx())).isEqualTo("bản riêng");
    }

    @Test
    void writesIntoAPlaceThatWordHasEmptied() {
        String emptied = "<w:p>" + control("number", "").replace("<w:sdtPr>", "<w:sdtPr><w:showingPlcHdr/>") + "</w:p>";

        byte[] filled = LateFields.fill(word(emptied), Map.of(place("number"), "Số: 05/BC"))
                .docx();

        assertThat(text(filled)).isEqualTo("Số: 05/BC");
        assertThat(xml(filled)).doesNotContain("showingPlcHdr");
    }

    @Test
    void breaksTheLineBetweenTwoLinesOfAuthority() {
        byte[] filled = LateFields.fill(
                        word("<w:p>" + control("signerAuthority", "<w:r><w:t>KT.</w:t></w:r>") + "</w:p>"),
                        Map.of(place("signerAuthority"), "TM. HỘI ĐỒNG\nKT. CHỦ TỊCH"))
                .docx();

        assertThat(xml(filled))
                .contains("TM. HỘI ĐỒNG</w:t><w:br/><w:t xml:space=\"preserve\">KT. CHỦ TỊCH")
                .doesNotContain("w:sdt");
    }

    /** LibreOffice runs the lines of one plain-text control together, so a draft has a control for each line. */
    @Test
    void writesADraftsLinesAsControlsOfTheirOwnAndFillsThemAsOne() {
        byte[] template = word("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + control("signerAuthority", "<w:r><w:t>${authority}</w:t></w:r>")
                        .replace("</w:sdtPr>", "<w:id w:val=\"7\"/></w:sdtPr>")
                + "</w:p><w:p><w:r><w:t>GIÁM ĐỐC</w:t></w:r></w:p>");

        byte[] draft = DocxTemplate.compile("draft", template, House.NONE, field -> true)
                .fill(Map.of("authority", "TRƯỞNG KHỐI\nTHANH TRA TỈNH"));
        LateFields.Filled filled =
                LateFields.fill(draft, Map.of(place("signerAuthority"), "TRƯỞNG KHỐI\nCÔNG AN TỈNH"));

        assertThat(text(draft)).isEqualTo("TRƯỞNG KHỐI\nTHANH TRA TỈNH\nGIÁM ĐỐC");
        assertThat(xml(draft).split("<w:tag ", -1)).hasSize(3);
        assertThat(xml(draft).split("<w:id ", -1)).hasSize(2);
        assertThat(xml(draft).split("<w:jc ", -1)).hasSize(3);
        assertThat(text(filled.docx())).contains("CÔNG AN TỈNH").doesNotContain("THANH TRA");
        assertThat(xml(filled.docx()).split("<w:p>", -1)).hasSize(3);
    }

    @Test
    void fillsAPlaceThatAnOfficePrintsTwice() {
        byte[] filled = LateFields.fill(
                        word("<w:p>" + control("number", "<w:r><w:t>Số:</w:t></w:r>")
                                + "</w:p><w:p><w:r><w:t>giữa</w:t></w:r></w:p><w:p>"
                                + control("number", "<w:r><w:t>Số:</w:t></w:r>") + "</w:p>"),
                        Map.of(place("number"), "Số: 05/BC"))
                .docx();

        assertThat(text(filled)).isEqualTo("Số: 05/BC\ngiữa\nSố: 05/BC");
    }

    @Test
    void takesTheLineAwayWhenThereIsNothingToSay() {
        byte[] filled = LateFields.fill(
                        word("<w:p>" + control("signerAuthority", "<w:r><w:t>KT.</w:t></w:r>")
                                + "</w:p><w:p><w:r><w:t>GIÁM ĐỐC</w:t></w:r></w:p>"),
                        Map.of(place("signerAuthority"), ""))
                .docx();

        assertThat(text(filled)).isEqualTo("GIÁM ĐỐC");
        assertThat(xml(filled).split("<w:p>", -1)).hasSize(2);
    }

    @Test
    void findsAPlaceByItsTitleWhenLibreOfficeHasLostTheTag() {
        String untagged = control("", "<w:r><w:t>Số:</w:t></w:r>")
                .replace("<w:tag w:val=\"\"/>", "<w:alias w:val=\"Ô number\"/>");

        LateFields.Filled filled =
                LateFields.fill(word("<w:p>" + untagged + "</w:p>"), Map.of(place("number"), "Số: 05/BC"));

        assertThat(filled.missing()).isEmpty();
        assertThat(text(filled.docx())).isEqualTo("Số: 05/BC");
    }

    private static LateFields.Place place(String tag) {
        return new LateFields.Place(tag, "Ô " + tag);
    }

    private static String control(String tag, String runs) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/></w:sdtPr><w:sdtContent>" + runs
                + "</w:sdtContent></w:sdt>";
    }
}
