package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;
import vn.tdkt.docx.PdfFiles;

class NumbersIntegrationTests extends ServerTests {

    private static final String UNIT = "NumbersTests";
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final int THREADS = 20;

    @Autowired
    private Documents documents;

    @Autowired
    private Numbers numbers;

    @Autowired
    private OutgoingRegister register;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void clean() {
        database.sql("delete from document_version where document in (select id from document where issuer_code = ?)")
                .param(UNIT)
                .update();
        for (String table : List.of("number_skip", "document", "number_series")) {
            database.sql("delete from " + table + " where issuer_code = ?")
                    .param(UNIT)
                    .update();
        }
    }

    @Test
    void leavesNoGapWhenTwentyPeopleIssueAtOnceAndSomeFail() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> issues = new ArrayList<>();
            for (int i = 0; i < THREADS * 2; i++) {
                issues.add(issueOf(approved(), i % 4 == 3));
            }
            for (Future<Void> issue : people.invokeAll(issues)) {
                issue.get();
            }
        } finally {
            people.shutdown();
        }

        assertThat(register.of(IssuerKind.UNIT, UNIT, 2026))
                .extracting(OutgoingRegister.Row::numberAndSymbol)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, THREADS * 3 / 2)
                        .mapToObj(number -> DecreeForm.number(number) + "/BC-TTr")
                        .toList());
    }

    @Test
    void goesOnFromWhereThePaperRegisterStands() {
        numbers.startAt(IssuerKind.UNIT, UNIT, 2026, "", 112, "vanthu");

        assertThat(issue(approved())).isEqualTo("112/BC-TTr");
        assertThatThrownBy(() -> numbers.startAt(IssuerKind.UNIT, UNIT, 2026, "", 112, "vanthu"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("112");
    }

    @Test
    void stepsOverANumberThatAPaperAlreadyHas() {
        documents.recordIssuedOutside(
                Papers.unitReport(UNIT, "Báo cáo giấy"),
                new NumberChoice.FromOwnRegister(2, ""),
                DAY,
                PdfFiles.blank(),
                "canbo");

        assertThat(issue(approved())).isEqualTo("01/BC-TTr");
        assertThat(issue(approved())).isEqualTo("03/BC-TTr");
    }

    private long approved() {
        long id = documents
                .draft(Papers.unitReport(UNIT, "Sơ kết"), Papers.content())
                .id();
        documents.approve(id, "lanhdao");
        return id;
    }

    private String issue(long id) {
        return documents
                .issue(id, new NumberChoice.FromSystem(), DAY, Papers.SIGNER, "vanthu")
                .document()
                .issue()
                .orElseThrow()
                .numberAndSymbol();
    }

    private Callable<Void> issueOf(long id, boolean fails) {
        return () -> transaction.execute(status -> {
            issue(id);
            if (fails) {
                status.setRollbackOnly();
            }
            return null;
        });
    }
}
