package vn.tdkt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;
import vn.tdkt.StatementCount;
import vn.tdkt.organisation.Preview;
import vn.tdkt.sheet.Fault;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.WorkbookWriter;

class TargetImportIntegrationTests extends ServerTests {

    private static final List<String> HEADINGS =
            List.of("Năm", "Mã đơn vị", "TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch");

    @Autowired
    private TargetImport targets;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void remove() {
        for (String table : List.of("target_result", "report")) {
            database.sql("delete from " + table + " where obligation in (select id from obligation where year = 2095)")
                    .update();
        }
        database.sql("delete from obligation where year = 2095").update();
        database.sql("delete from emulation_cycle where year = 2095").update();
        database.sql("delete from registered_target where year = 2095").update();
    }

    @Test
    void takesItsOwnDownloadAsUnchanged() {
        Preview preview = targets.preview(targets.workbook());

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.changes()).isEmpty();
    }

    @Test
    void theSampleHasThirtyTargetsOfThePoliceAndFiveToTwelveOfTheOthers() {
        List<Integer> counts = database.sql(
                        "select count(*) from registered_target where year = 2026 and unit <> 'CAT' group by unit")
                .query(Integer.class)
                .list();

        assertThat(counts).hasSizeGreaterThan(150).allMatch(count -> count >= 5 && count <= 12);
        assertThat(database.sql("select count(*) from registered_target where year = 2026 and unit = 'CAT'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(30);
    }

    @Test
    void listsEveryFaultAtOnce() {
        Preview preview = targets.preview(workbook(
                row(2095, "STP", 1, "Số cuộc", "cuộc", "4"),
                row(2095, "STP", 1, "Trùng số", "cuộc", "4"),
                row(2095, "KHONGCO", 1, "Số cuộc", "cuộc", "4"),
                row(1895, "STP", 2, "Số cuộc", "cuộc", "nhiều")));

        assertThat(preview.faults()).extracting(Fault::row).containsExactlyInAnyOrder(3, 4, 5, 5);
    }

    @Test
    void addsChangesAndRemovesWithinTheUnitsItNamesInBatches() {
        apply(row(2095, "STP", 1, "Số cuộc", "cuộc", "4,5"), row(2095, "STP", 2, "Thừa", "việc", "1"));
        apply(row(2095, "SCT", 1, "Số cuộc", "cuộc", "2"));

        Preview changed = apply(row(2095, "STP", 1, "Số cuộc", "cuộc", "6"));

        assertThat(changed.changes()).hasSize(2);
        assertThat(stored()).containsExactly("SCT 1 2", "STP 1 6");
        byte[] many = workbook(java.util.stream.IntStream.rangeClosed(1, 40)
                .mapToObj(no -> row(2095, "STP", no, "Chỉ tiêu " + no, "việc", "1"))
                .toArray(List[]::new));
        String token = targets.preview(many).token();
        assertThat(StatementCount.of(() -> targets.apply(many, token))).isLessThan(10);
    }

    @Test
    void refusesToRemoveATargetThatHasResults() {
        apply(row(2095, "STP", 1, "Số cuộc", "cuộc", "4"), row(2095, "STP", 2, "Có kết quả", "việc", "1"));
        report();

        Preview preview = targets.preview(workbook(row(2095, "STP", 1, "Số cuộc", "cuộc", "4")));

        assertThat(preview.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.wrong()).contains("đã có kết quả"));
        assertThatThrownBy(() -> targets.apply(workbook(row(2095, "STP", 1, "Số cuộc", "cuộc", "4")), preview.token()))
                .isInstanceOf(Refusal.class);
    }

    private void report() {
        database.sql("insert into emulation_cycle (year, opened_at, opened_by) values (2095, now(), 'quantri')")
                .update();
        long id = database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, receiver_kind, receiver, state, due)
                values (0, 2095, 'six-month-unit-report', 'UNIT', 'STP', 'CLUSTER', 'KTDNC', 'ASKED', '2095-06-30') returning id
                """).query(Long.class).single();
        database.sql("insert into report (obligation) values (?)").param(id).update();
        database.sql("insert into target_result (obligation, target, achieved)"
                        + " select ?, id, 1 from registered_target where year = 2095 and no = 2")
                .param(id)
                .update();
    }

    @SafeVarargs
    private Preview apply(List<Object>... rows) {
        byte[] workbook = workbook(rows);
        return targets.apply(workbook, targets.preview(workbook).token());
    }

    private List<String> stored() {
        return database.sql("select unit || ' ' || no || ' ' || planned from registered_target where year = 2095"
                        + " order by unit, no")
                .query(String.class)
                .list();
    }

    @SafeVarargs
    private static byte[] workbook(List<Object>... rows) {
        return WorkbookWriter.write(List.of(new FilledSheet("Chỉ tiêu đăng ký", HEADINGS, Arrays.asList(rows))));
    }

    private static List<Object> row(int year, String unit, int no, String name, String measure, String planned) {
        return List.of(year, unit, no, name, measure, planned);
    }
}
