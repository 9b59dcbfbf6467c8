package vn.tdkt;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.State;

/** What the work of a year has left behind in the engine and in the registers; its shell still waits for autumn. */
@Component
public class YearLeftovers {

    private static final String OF_YEAR = """
             (select id_ from act_hi_procinst where business_key_ in
                 (select 'obligation/' || id from obligation where year = :year))
            """;

    private final JdbcClient database;
    private final Obligations obligations;
    private final RuntimeService instances;

    YearLeftovers(JdbcClient database, Obligations obligations, RuntimeService instances) {
        this.database = database;
        this.obligations = obligations;
        this.instances = instances;
    }

    /** What the six-month review made of the year's obligations. */
    List<Obligation> ofReview(int year) {
        return obligations.ofYear(year).stream()
                .filter(obligation -> obligation.kind().startsWith("six-month"))
                .toList();
    }

    int instances(int year) {
        return count("act_ru_execution where proc_inst_id_ in", year);
    }

    /** Ends whatever is still owed, so that nobody's list and no reminder of another test knows of the year. */
    public void withdrawAll(int year) {
        for (Obligation obligation : obligations.ofYear(year)) {
            if (obligation.state() == State.SUBMITTED) {
                obligations.recall(obligation.id(), obligation.debtor().code());
            }
            if (!obligation.state().settled() && obligation.debtor().kind() != PartyKind.OFFICE) {
                obligations.withdraw(obligation.id(), "Kết thúc thử nghiệm", null);
            }
        }
        database.sql(
                        "update obligation set state = 'WITHDRAWN' where year = ? and debtor_kind = 'OFFICE' and state <> 'ACCEPTED'")
                .param(year)
                .update();
        instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("year/" + year)
                .list()
                .forEach(left -> instances.deleteProcessInstance(left.getId(), "test"));
    }

    /**
     * As {@link #withdrawAll}; afterwards another test may have the year: what was owed belongs to a year before all others, and the
     * province of that code was there for one day and had no heads.
     */
    public void putAway(int year, String province) {
        withdrawAll(year);
        int away = database.sql("select least(1000, min(year)) - 1 from emulation_cycle")
                .query(Integer.class)
                .single();
        database.sql("insert into emulation_cycle (year, opened_at, opened_by) select ?, opened_at, opened_by"
                        + " from emulation_cycle where year = ?")
                .params(away, year)
                .update();
        database.sql("update obligation set year = ? where year = ?")
                .params(away, year)
                .update();
        database.sql("delete from emulation_cycle where year = ?").param(year).update();
        String ofProvince = " where cluster in (select code from cluster where owner = ?)";
        of(province, "delete from cluster_role" + ofProvince);
        of(province, "update membership set valid_to = valid_from" + ofProvince);
        of(province, "update unit set valid_to = valid_from where owner = ?");
        of(province, "update cluster set valid_to = valid_from where owner = ?");
    }

    private void of(String province, String sql) {
        database.sql(sql).param(province).update();
    }

    int jobs(int year) {
        return count("act_ru_job where process_instance_id_ in", year);
    }

    public int incidents(int year) {
        return count("act_ru_incident where proc_inst_id_ in", year);
    }

    private int count(String in, int year) {
        return database.sql("select count(*) from " + in + OF_YEAR)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    long obligationOf(Task task) {
        String key = instances
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        return Long.parseLong(key.substring(key.indexOf('/') + 1));
    }

    /** “model: end event” of whatever ended in the work of the year. */
    List<String> endsReached(int year) {
        return database.sql("""
                select distinct a.proc_def_key_ || ': ' || a.act_name_ from act_hi_actinst a
                 where a.act_type_ like '%EndEvent' and a.root_proc_inst_id_ in (
                       select root_proc_inst_id_ from act_hi_procinst where business_key_ = 'year/' || :year
                           or business_key_ in (select 'obligation/' || id from obligation where year = :year))
                """).param("year", year).query(String.class).list();
    }

    List<Numbered> numbers(int year) {
        return database.sql("""
                select issuer_kind || ' ' || issuer_code || ' ' || issued_series as issuer, count(*) as documents,
                       count(distinct issued_number) as different, min(issued_number) as first, max(issued_number) as last
                  from document where issued_year = ? and issued_number is not null group by 1
                """).param(year).query(Numbered.class).list();
    }

    /** The numbers that one issuer gave in one series. */
    record Numbered(String issuer, int documents, int different, int first, int last) {

        boolean hasNoGap() {
            return first == 1 && documents == last && different == last;
        }
    }
}
