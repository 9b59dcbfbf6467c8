package vn.tdkt.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.document.Addressees;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issuer;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.NumberChoice;
import vn.tdkt.document.Paper;
import vn.tdkt.document.Signer;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.report.FileLink;

class NominationPapersIntegrationTests extends ServerTests {

    private static final int YEAR = 1994;
    private static final String CLUSTER = "HSKT94";

    @Autowired
    NominationPapers papers;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient database;

    private long file;

    @BeforeEach
    void owe() {
        database.sql("insert into emulation_cycle (year, opened_at, opened_by) values (?, now(), 'test')")
                .param(YEAR)
                .update();
        file = database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, receiver_kind, receiver, state, due)
                values (1, ?, 'cluster-file', 'CLUSTER', ?, 'OFFICE', 'BTDKT', 'ACCEPTED', ?) returning id
                """)
                .params(YEAR, CLUSTER, LocalDate.of(YEAR, 12, 10))
                .query(Long.class)
                .single();
    }

    @AfterEach
    void clean() {
        database.sql("delete from document where issuer_code = ?")
                .param(CLUSTER)
                .update();
        database.sql("delete from number_series where issuer_code = ?")
                .param(CLUSTER)
                .update();
        database.sql("delete from obligation where id = ?").param(file).update();
        database.sql("delete from emulation_cycle where year = ?").param(YEAR).update();
    }

    @Test
    void showsOfEveryTypeOnlyWhatWasIssuedLastAfterASupplement() {
        issue("cluster-final-report", 5);
        issue("nomination-submission", 6);
        issue("conference-minutes", 7);
        String report = issue("cluster-final-report", 8);
        String submission = issue("nomination-submission", 9);
        String minutes = issue("conference-minutes", 10);

        List<FileLink> shown = papers.of(YEAR).getOrDefault(CLUSTER, List.of());

        assertThat(shown).extracting(FileLink::id).containsExactly(report, submission, minutes);
        assertThat(shown)
                .extracting(FileLink::name)
                .containsExactly(
                        "Báo cáo số 08-BC-KA, Tổng kết năm",
                        "Tờ trình số 09-TTr-KA, Tổng kết năm",
                        "Biên bản số 10-BB-KA, Tổng kết năm");
    }

    private String issue(String type, int number) {
        Issuer issuer = new Issuer(IssuerKind.CLUSTER, CLUSTER, "Khối A", "", "KA", "", "state", "Hồng Lam");
        Paper paper = new Paper(
                type,
                file,
                issuer,
                "test",
                new Signer("", "Trưởng khối", "Vũ Đức Thọ"),
                "Tổng kết năm",
                new Addressees(List.of(), List.of(), List.of(), "VT"));
        return "d"
                + documents
                        .recordIssuedOutside(
                                paper,
                                new NumberChoice.FromOwnRegister(number, ""),
                                LocalDate.of(YEAR, 12, 1),
                                PdfFiles.blank("bản ký"),
                                "test")
                        .id();
    }
}
