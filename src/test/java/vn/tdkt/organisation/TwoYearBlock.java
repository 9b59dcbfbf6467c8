package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A block of four members and one that was dissolved, in its year 2087: ZNU1 leads, ZNU2 is deputy, nobody is named for
 * 2088. Each unit has an officer and a leader. Every code holds ZN, so it can stand beside other data.
 */
public final class TwoYearBlock {

    public static final int YEAR = 2087;
    public static final int NEXT = YEAR + 1;
    public static final String BLOCK = "ZNK";
    public static final String DISSOLVED = "ZNU5";
    public static final String DECISION = "Quyết định số 12/QĐ-UBND ngày 05/01/2088";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate ENDED = LocalDate.of(2025, 12, 31);

    private final JdbcClient database;

    public TwoYearBlock(JdbcClient database) {
        this.database = database;
    }

    public void importInto(OrganisationImport organisation) {
        WorkbookOfOffices offices = new WorkbookOfOffices()
                .owner("ZN", "Tỉnh Hai Năm", null)
                .cluster(BLOCK, "Khối thi đua Hai Năm", "KHN", ClusterKind.KHOI, "ZN", LONG_AGO)
                .role(BLOCK, YEAR, ClusterRole.HEAD, "ZNU1", LONG_AGO, null)
                .role(BLOCK, YEAR, ClusterRole.DEPUTY, "ZNU2", LONG_AGO, null);
        for (int number = 1; number <= 5; number++) {
            unit(offices, "ZNU" + number, number == 5 ? ENDED : null);
        }
        apply(organisation, offices);
    }

    private static void unit(WorkbookOfOffices offices, String code, @Nullable LocalDate to) {
        offices.unit(code, "Sở " + code, "Sở " + code, code, UnitKind.DEPARTMENT, "ZN", LONG_AGO, to)
                .member(BLOCK, code, LONG_AGO, to, "Quyết định số 1/QĐ-UBND")
                .person("cb" + code, "Cán Bộ " + code, "Chuyên viên", null, null)
                .person("ld" + code, "Lãnh Đạo " + code, "Giám đốc", null, null)
                .assignment("cb" + code, PersonRole.OFFICER, code)
                .assignment("ld" + code, PersonRole.LEADER, code);
    }

    /** One more role, as the office types it into the workbook. */
    public void typed(
            OrganisationImport organisation,
            ClusterRole role,
            int year,
            String unit,
            LocalDate from,
            @Nullable LocalDate to) {
        apply(organisation, new WorkbookOfOffices().role(BLOCK, year, role, unit, from, to));
    }

    /** One more officer of the unit. */
    public void colleague(OrganisationImport organisation, String account, String unit) {
        apply(
                organisation,
                new WorkbookOfOffices()
                        .person(account, "Đồng Nghiệp " + account, "Chuyên viên", null, null)
                        .assignment(account, PersonRole.OFFICER, unit));
    }

    private static void apply(OrganisationImport organisation, WorkbookOfOffices offices) {
        byte[] bytes = offices.bytes();
        Preview preview = organisation.preview(bytes);
        if (!preview.faults().isEmpty()) {
            throw new AssertionError(preview.faults());
        }
        organisation.apply(bytes, preview.token());
    }

    /** What the block owes in the next year. */
    public long owesNextYear() {
        database.sql("insert into emulation_cycle (year, opened_at, opened_by) values (?, now(), 'quantri')")
                .param(NEXT)
                .update();
        return database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, receiver_kind, receiver, state, due)
                values (0, ?, 'six-month-cluster-report', 'CLUSTER', ?, 'OFFICE', 'BTDKT', 'ASKED', '2088-07-10') returning id
                """).params(NEXT, BLOCK).query(Long.class).single();
    }

    public void remove() {
        run("delete from answer_draft where account like '%ZN%'");
        for (String table : List.of("obligation_history", "attachment", "done_outside")) {
            run("delete from " + table + " where obligation in (select id from obligation where year = " + NEXT + ")");
        }
        run("delete from obligation where year = " + NEXT);
        run("delete from emulation_cycle where year = " + NEXT);
        for (String table : List.of("cluster_role", "membership")) {
            run("delete from " + table + " where cluster = '" + BLOCK + "'");
        }
        run("delete from assignment where account like '%ZN%'");
        run("delete from person where account like '%ZN%'");
        run("delete from cluster where code = '" + BLOCK + "'");
        run("delete from unit where owner = 'ZN'");
        run("delete from owner_body where code = 'ZN'");
    }

    private void run(String sql) {
        database.sql(sql).update();
    }
}
