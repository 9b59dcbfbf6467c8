package vn.tdkt;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Asking;
import vn.tdkt.organisation.HaKhe2015;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Passwords;

/** One unit of 2015's province that was asked for its six-month report, in a year of its own; forgotten afterwards. */
@Component
public class OneReport {

    public static final String UNIT = "HKH2";
    public static final String PASSWORD = "mat-khau-thu-1";

    private static final List<String> TABLES = List.of(
            "report_attachment",
            "attachment",
            "report_section",
            "target_result",
            "target_adjustment",
            "report",
            "done_outside",
            "obligation_history");

    private final JdbcClient database;
    private final OrganisationImport organisationImport;
    private final Passwords passwords;
    private final Asking asking;
    private final TaskService tasks;
    private final RuntimeService instances;

    OneReport(
            JdbcClient database,
            OrganisationImport organisationImport,
            Passwords passwords,
            Asking asking,
            TaskService tasks,
            RuntimeService instances) {
        this.database = database;
        this.organisationImport = organisationImport;
        this.passwords = passwords;
        this.asking = asking;
        this.tasks = tasks;
        this.instances = instances;
    }

    /** Asks the unit; the accounts named may log in. Returns the obligation. */
    public long ask(int year, String... accounts) {
        return ask(year, "six-month", accounts);
    }

    /** As {@link #ask(int, String...)}, for the report of the whole year. */
    public long askForTheYear(int year, String... accounts) {
        return ask(year, "year", accounts);
    }

    private long ask(int year, String report, String... accounts) {
        if (count("unit where code = 'HKH2'") == 0) {
            HaKhe2015.importInto(organisationImport);
        }
        existUntil(null);
        List.of(accounts).forEach(account -> passwords.set(account, PASSWORD));
        database.sql(
                        "insert into emulation_cycle (year, opened_at, opened_by) values (?, now(), 'quantri') on conflict do nothing")
                .param(year)
                .update();
        database.sql(
                        "insert into cluster_role (cluster, year, role, unit, valid_from) values (?, ?, 'HEAD', 'HKH1', '2012-01-01')")
                .params(HaKhe2015.DISTRICTS, year)
                .update();
        long cluster =
                insert(year, report + "-cluster-report", "CLUSTER", HaKhe2015.DISTRICTS, "OFFICE", "BTDKT", null);
        long asked = insert(year, report + "-unit-report", "UNIT", UNIT, "CLUSTER", HaKhe2015.DISTRICTS, cluster);
        asking.askNext(cluster, 50);
        return asked;
    }

    /** Registers that many targets of the unit, each planned at its number times ten. */
    public void register(int year, int targets) {
        for (int no = 1; no <= targets; no++) {
            database.sql(
                            "insert into registered_target (year, unit, no, name, measure, planned) values (?, ?, ?, ?, ?, ?)")
                    .params(year, UNIT, no, "Chỉ tiêu thử số " + no, "cuộc", no * 10)
                    .update();
        }
    }

    public Task task(long report) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey("obligation/" + report)
                .singleResult();
    }

    public void forget(int year) {
        instances.createProcessInstanceQuery().list().stream()
                .filter(instance -> isOf(year, instance.getBusinessKey()))
                .forEach(instance -> instances.deleteProcessInstance(instance.getId(), "test"));
        for (String table : TABLES) {
            delete(table + " where obligation in (select id from obligation where year = " + year + ")");
        }
        delete("registered_target where year = " + year);
        delete("obligation where year = " + year + " and parent is not null");
        delete("obligation where year = " + year);
        delete("cluster_role where year = " + year);
        delete("emulation_cycle where year = " + year);
        existUntil(LocalDate.of(HaKhe2015.YEAR, 12, 31));
    }

    /** The province is of 2015; three of its districts live on while the report is asked for. */
    private void existUntil(@Nullable LocalDate day) {
        List<String> districts = List.of("HKH1", "HKH2", "HKH3");
        database.sql("update unit set valid_to = :day where code in (:districts)")
                .param("day", day, Types.DATE)
                .param("districts", districts)
                .update();
        database.sql("update membership set valid_to = :day where unit in (:districts)")
                .param("day", day, Types.DATE)
                .param("districts", districts)
                .update();
    }

    private boolean isOf(int year, @Nullable String businessKey) {
        return businessKey != null
                && businessKey.startsWith("obligation/")
                && count("obligation where year = " + year + " and id = "
                                + businessKey.substring("obligation/".length()))
                        > 0;
    }

    private int count(String of) {
        return database.sql("select count(*) from " + of).query(Integer.class).single();
    }

    private void delete(String what) {
        database.sql("delete from " + what).update();
    }

    private long insert(
            int year,
            String kind,
            String debtorKind,
            String debtor,
            String receiverKind,
            String receiver,
            @Nullable Long parent) {
        return database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, receiver_kind, receiver, parent, state, due)
                values (1, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', '2015-06-30') returning id
                """)
                .params(year, kind, debtorKind, debtor, receiverKind, receiver, parent)
                .query(Long.class)
                .single();
    }
}
