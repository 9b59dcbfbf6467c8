package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.ServerTests;
import vn.tdkt.docx.DocxGate;
import vn.tdkt.docx.FileKind;
import vn.tdkt.docx.WordFiles;

/** The printed registers of a year; they stay in target to be looked at. */
class RegisterPrintIntegrationTests extends ServerTests {

    private static final int YEAR = 2017;
    private static final String CLOSED = "Sổ đã khóa ngày 05/01/2018, người khóa: Nông Thị Hòa.";

    @Autowired
    private RegisterPrint print;

    private String printed(RegisterTable table) throws IOException {
        byte[] docx = print.word(Papers.unit("TTr"), YEAR, table, CLOSED);
        Files.write(Path.of("target/so-" + table.direction() + ".docx"), docx);
        assertThat(DocxGate.check(docx)).isEqualTo(FileKind.DOCX);
        assertThat(WordFiles.xml(docx).split("<w:tblHeader", -1)).hasSize(3);
        return WordFiles.text(docx);
    }

    private static RegisterTable.Line out(int number, String series, String symbol) {
        LocalDate day = LocalDate.of(YEAR, 1, 9).plusDays(number * 7L);
        String reference = DecreeForm.number(number) + "/" + symbol;
        return new RegisterTable.Line(
                "d" + number,
                series,
                number,
                reference,
                day,
                Arrays.asList(
                        reference,
                        day,
                        "Báo cáo: Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm " + YEAR,
                        "Nông Thị Khánh Hòa",
                        "Trưởng Khối thi đua Nội chính; Ban Thi đua - Khen thưởng (Sở Nội vụ)",
                        "VT, VP",
                        number % 3 == 0 ? 5 : null,
                        number % 3 == 0 ? day.plusDays(1) : null,
                        null,
                        number % 10 == 0 ? "Gửi lại" : ""));
    }

    private static RegisterTable.Line in(int number) {
        LocalDate day = LocalDate.of(YEAR, 1, 9).plusDays(number * 7L);
        return new RegisterTable.Line(
                null,
                "",
                number,
                DecreeForm.number(number),
                day,
                Arrays.asList(
                        day,
                        number,
                        "Sở Nông nghiệp và Môi trường",
                        number % 7 == 0 ? "" : number + "/BC-SNN&MT",
                        number % 7 == 0 ? null : day.minusDays(2),
                        "Báo cáo: Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm " + YEAR,
                        "Nông Thị Khánh Hòa",
                        day,
                        null,
                        number % 7 == 0 ? "Nhận ngoài hệ thống: Bưu điện; Văn thư sở." : ""));
    }

    @Test
    void printsTheOutgoingRegisterWithCountLastNumberAndClosing() throws IOException {
        String text = printed(new RegisterTable(
                Direction.OUTGOING,
                IntStream.rangeClosed(1, 40).mapToObj(n -> out(n, "", "BC-TTr")).toList()));

        assertThat(text)
                .contains("THANH TRA TỈNH", "SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm: 2017", "Từ số 01 đến số 40")
                .contains("Từ ngày 16/01/2017 đến ngày 16/10/2017")
                .contains("Cộng: 40 văn bản; số cuối cùng: 40/BC-TTr.", CLOSED)
                .doesNotContain("${", "null");
        Direction.OUTGOING.columns().forEach(column -> assertThat(text).contains(column.heading()));
    }

    @Test
    void printsTheIncomingRegister() throws IOException {
        String text = printed(new RegisterTable(
                Direction.INCOMING,
                IntStream.rangeClosed(1, 40)
                        .mapToObj(RegisterPrintIntegrationTests::in)
                        .toList()));

        assertThat(text)
                .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "Cộng: 40 văn bản; số cuối cùng: 40.", "Bưu điện")
                .doesNotContain("${", "null");
        Direction.INCOMING.columns().forEach(column -> assertThat(text).contains(column.heading()));
    }

    @Test
    void namesTheLastNumberOfEachTypeWhereTypesAreNumberedApart() {
        RegisterTable apart = new RegisterTable(
                Direction.OUTGOING,
                Stream.of(out(1, "BC", "BC-TTr"), out(2, "BC", "BC-TTr"), out(1, "KH", "KH-TTr"))
                        .toList());

        assertThat(apart.total()).isEqualTo("Cộng: 3 văn bản; số cuối cùng: 02/BC-TTr; 01/KH-TTr.");
        assertThat(apart.numbers()).isEmpty();
        assertThat(new RegisterTable(Direction.OUTGOING, List.of()).total()).isEqualTo("Cộng: 0 văn bản.");
    }
}
