package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What files in a zip are called, so that Windows unpacks them. */
class ZipNamesTests {

    private final ZipNames names = new ZipNames();

    @Test
    void numbersASecondFileOfTheSameNameWhateverItsCase() {
        assertThat(names.take("Sở Y tế", "Báo cáo.docx")).isEqualTo("Sở Y tế/Báo cáo.docx");
        assertThat(names.take("Sở Y tế", "BÁO CÁO.docx")).isEqualTo("Sở Y tế/BÁO CÁO (2).docx");
        assertThat(names.take("Sở Y tế", "Báo cáo.docx")).isEqualTo("Sở Y tế/Báo cáo (3).docx");
        assertThat(names.take("Sở Nội vụ", "Báo cáo.docx")).isEqualTo("Sở Nội vụ/Báo cáo.docx");
    }

    @Test
    void leavesOutWhatWindowsRefuses() {
        assertThat(names.take("Hội đồng\nThi đua: \"tỉnh\"", "a<b>|c?*.pdf"))
                .isEqualTo("Hội đồng Thi đua tỉnh/a b c.pdf");
        assertThat(names.take("..", "../../etc.pdf")).isEqualTo("_/.. .. etc.pdf");
        assertThat(names.take("", "con.pdf")).isEqualTo("_con.pdf");
        assertThat(names.take("Cụm 1. ", "x.pdf")).isEqualTo("Cụm 1/x.pdf");
    }

    @Test
    void shortensLongNamesAndKeepsTheirEnding() {
        assertThat(names.take("", "ă".repeat(300) + ".docx"))
                .hasSizeLessThan(120)
                .endsWith("….docx");
    }
}
