package vn.tdkt.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.OneReport;
import vn.tdkt.ServerTests;
import vn.tdkt.StatementCount;

/** Each kind of damage is named; what the suite itself does in the year 1992 is not. */
class VerifyIntegrationTests extends ServerTests {

    private static final int YEAR = 1992;

    @Autowired
    private Integrity integrity;

    @Autowired
    private OneReport one;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private Damage damage;
    private long report;
    private String key;

    @BeforeEach
    void ask() {
        damage = new Damage(database, transaction, integrity);
        report = one.ask(YEAR);
        key = "obligation/" + report;
    }

    @AfterEach
    void forget() {
        one.forget(YEAR);
    }

    @Test
    void findsNothingAboutAReportThatWasAsked() {
        assertThat(ours(damage.found(nothing -> {}))).isEmpty();
    }

    @Test
    void findsAnObligationThatNobodyMoves() {
        List<String> found = damage.found(damaged ->
                damaged.run("update act_ru_execution set business_key_ = null where business_key_ = ?", key));

        assertThat(ours(found))
                .singleElement()
                .asString()
                .startsWith("Nghĩa vụ số " + report + " (Báo cáo sơ kết 6 tháng đầu năm năm 1992 của ")
                .contains("đang chờ thực hiện mà không có quy trình nào chạy");
        assertThat(found).anyMatch(sentence -> sentence.contains("đang mở mà không thuộc nghĩa vụ nào"));
    }

    @Test
    void findsAnObligationThatIsMovedTwice() {
        assertThat(ours(damage.found(damaged -> instances.startProcessInstanceByKey("answer", key))))
                .singleElement()
                .asString()
                .contains("có 2 quy trình cùng chạy");
    }

    @Test
    void countsAModelAndWhatItCallsForTheSameObligationOnce() {
        assertThat(ours(damage.found(damaged -> damaged.run("""
                        insert into act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_id_,
                               super_exec_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_)
                        select 'vfy', 1, 'vfy', root_proc_inst_id_, business_key_, proc_def_id_, id_, true, false, true, false, 1
                          from act_ru_execution where business_key_ = ? and parent_id_ is null
                        """, key)))).isEmpty();
    }

    @Test
    void findsASettledObligationThatIsStillMoved() {
        assertThat(ours(damage.found(
                        damaged -> damaged.run("update obligation set state = 'EXCUSED' where id = ?", report))))
                .singleElement()
                .asString()
                .contains("ở trạng thái “Được miễn” mà vẫn còn quy trình đang chạy");
    }

    @Test
    void holdsACorrectionToBeMovedThoughTheReportIsTaken() {
        assertThat(ours(damage.found(damaged -> damaged.run(
                        "update obligation set state = 'ACCEPTED', correcting = 'ASKED' where id = ?", report))))
                .isEmpty();
    }

    @Test
    void findsWhatMovesForNoObligation() {
        List<String> found = damage.found(damaged -> damaged.run(
                "update act_ru_execution set business_key_ = 'obligation/987654321' where business_key_ = ?", key));

        assertThat(found)
                .anyMatch(sentence -> sentence.startsWith(
                        "Quy trình unit-report đang chạy cho obligation/987654321 mà không có nghĩa vụ đó"));
    }

    @Test
    void findsWhatFailed() {
        List<String> found = damage.found(damaged -> {
            String instance = one.task(report).getProcessInstanceId();
            instances.createIncident("failedJob", instance, "vfy", "Máy chủ thư không trả lời");
            damaged.run("""
                    insert into act_ru_job (id_, rev_, type_, retries_, process_instance_id_, execution_id_, handler_type_,
                           exception_msg_, suspension_state_) values ('vfyJob', 1, 'timer', 0, ?, ?, 'timer-vfy', 'Hết giờ', 1)
                    """, instance, instance);
        });

        assertThat(found)
                .filteredOn(sentence -> sentence.contains(key))
                .anyMatch(sentence -> sentence.contains("dừng vì lỗi “Máy chủ thư không trả lời”"))
                .anyMatch(sentence -> sentence.contains("dừng vì lỗi “Hết giờ”"));
    }

    @Test
    void findsANumberGivenTwice() {
        assertThat(damage.found(damaged -> {
                    damaged.run("alter table document drop constraint document_number_unique");
                    damaged.content(Damage.HASH, "x");
                    damaged.series(1);
                    damaged.issued(1, Damage.HASH);
                    damaged.issued(1, Damage.HASH);
                }))
                .anyMatch(sentence -> sentence.startsWith("Sổ văn bản VFY năm 2092 cấp số 1 cho nhiều văn bản (mã "));
    }

    @Test
    void findsNumbersLeftOutAndNumbersBeyondTheRegister() {
        List<String> found = damage.found(damaged -> {
            damaged.content(Damage.HASH, "x");
            damaged.series(4);
            damaged.issued(1, Damage.HASH);
            damaged.issued(3, Damage.HASH);
            damaged.issued(6, Damage.HASH);
        });

        assertThat(found)
                .anyMatch(sentence -> sentence.startsWith(
                        "Sổ văn bản VFY năm 2092 đã cấp đến số 4 mà không có văn bản mang số 2, 4:"))
                .anyMatch(sentence -> sentence.startsWith(
                        "Sổ văn bản VFY năm 2092 có văn bản mang số 6 trong khi sổ mới cấp đến số 4:"));
    }

    @Test
    void findsAnIssuedDocumentWithoutItsPaper() {
        List<String> found = damage.found(damaged -> {
            damaged.series(1);
            damaged.issued(1, null);
            damaged.run("update document set issued_date = null where issuer_code = 'VFY'");
        });

        assertThat(found)
                .filteredOn(sentence -> sentence.contains("VFY"))
                .singleElement()
                .asString()
                .contains("đã ban hành mà thiếu ngày, tệp hoặc bản giấy");
    }

    @Test
    void findsWhatWasTakenBackWithoutBeingIssuedOrReplacesEachOther() {
        List<String> found = damage.found(damaged -> {
            damaged.pastTheGuards();
            damaged.series(3);
            List.of(1, 2, 3).forEach(number -> damaged.issued(number, Damage.HASH));
            damaged.run("""
                    insert into document_retirement (document, way, successor, reason, decided_by, decided_at)
                    select d.id, 'REPLACED', s.id, 'vfy', 'vfy', now() from document d join document s using (issuer_code)
                     where issuer_code = 'VFY' and (d.issued_number, s.issued_number) in ((1, 2), (2, 1), (3, 1))
                    """);
            damaged.run("alter table document drop constraint document_issue_check");
            damaged.run("update document set state = 'APPROVED', issued_reference = null"
                    + " where issuer_code = 'VFY' and issued_number = 3");
        });

        assertThat(found)
                .filteredOn(sentence -> sentence.contains("được ghi thu hồi hoặc thay thế mà"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("hai văn bản thay thế lẫn nhau"),
                        second -> assertThat(second).contains("hai văn bản thay thế lẫn nhau"),
                        third -> assertThat(third).contains("mà văn bản này chưa phát hành"));
        assertThat(damage.found(nothing -> {})).noneMatch(sentence -> sentence.contains("được ghi thu hồi"));
    }

    @Test
    void findsAFileWhoseBytesWereChanged() {
        assertThat(damage.found(damaged -> damaged.content(Damage.HASH, "nội dung khác")))
                .anyMatch(
                        sentence -> sentence.startsWith("Nội dung tệp " + Damage.HASH + " không còn đúng như khi lưu"));
        assertThat(damage.found(damaged ->
                        damaged.content("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881", "x")))
                .noneMatch(sentence -> sentence.contains("2d711642"));
    }

    @Test
    void findsFilesThatAreNamedAndNotThere() {
        List<String> found = damage.found(damaged -> {
            damaged.pastTheGuards();
            damaged.series(1);
            damaged.issued(1, Damage.HASH);
            damaged.run("""
                    insert into attachment (obligation, sha256, name, media_type, size, attached_by, attached_at)
                    values (?, ?, 'a.pdf', 'application/pdf', 1, 'vfy', now())
                    """, report, Damage.HASH);
            damaged.run("""
                    insert into done_outside (obligation, way, done_on, done_by, file, account, on_behalf, at)
                    values (?, 'POST', '1992-06-01', 'vfy', 987654321, 'vfy', false, now())
                    """, report);
        });

        assertThat(found)
                .anyMatch(sentence -> sentence.matches("Tệp đính kèm mã \\d+ trỏ tới tệp " + Damage.HASH + ".*"))
                .anyMatch(sentence -> sentence.matches("Bản ban hành của văn bản mã \\d+ trỏ tới tệp.*"))
                .anyMatch(sentence -> sentence.startsWith("Ghi nhận đã làm ngoài hệ thống của nghĩa vụ số " + report));
    }

    @Test
    void findsAReminderWrittenTwice() {
        assertThat(damage.found(damaged -> {
                    damaged.run("alter table outbox_mail drop constraint outbox_mail_slot_unique");
                    for (int time = 0; time < 2; time++) {
                        damaged.run("insert into outbox_mail (account, subject, body, slot, created_at)"
                                + " values ('vfy', '', '', 'digest/1992-06-01', now())");
                    }
                }))
                .anyMatch(sentence ->
                        sentence.startsWith("Tài khoản vfy được nhắc 2 lần về cùng một việc (digest/1992-06-01)"));
    }

    @Test
    void takesAsManyStatementsForOneReportAsForMany() {
        assertThat(StatementCount.of(integrity::findings)).isEqualTo(16);
    }

    private List<String> ours(List<String> found) {
        return found.stream()
                .filter(sentence -> sentence.contains("số " + report + " ") || sentence.contains(key))
                .toList();
    }
}
