package vn.tdkt.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.RegisteredTargets;
import vn.tdkt.Staff;
import vn.tdkt.YearAtWork;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** The product: whole features, documents and all. */
final class OurSide implements Side {

    private final ProcessEngine engine;
    private final People people;
    private final RegisteredTargets targets;
    private final JdbcClient database;
    private final OrganisationImport organisationImport;
    private final YearOpening opening;
    private final ProvinceOfOneYear province;
    private final YearAtWork work;
    private final Map<String, Long> obligations = new HashMap<>();

    OurSide(ApplicationContext office, ProvinceOfOneYear province) {
        this.engine = office.getBean(ProcessEngine.class);
        this.people = office.getBean(People.class);
        this.targets = office.getBean(RegisteredTargets.class);
        this.database = office.getBean(JdbcClient.class);
        this.organisationImport = office.getBean(OrganisationImport.class);
        this.opening = office.getBean(YearOpening.class);
        this.province = province;
        this.work = new YearAtWork(office.getBean(Staff.class), province);
    }

    /** From the first day to the moment before the clusters ask their members; it is the tenth of June then. */
    void askClusters(Stopwatch watch) {
        work.on(5, 2);
        province.importInto(organisationImport);
        province.clusters()
                .forEach(cluster -> province.members(cluster).forEach(unit -> targets.register(province.year(), unit)));
        watch.time("open the year", () -> opening.open(province.year(), province.standingOfficer()));
        work.signGuidance();
        rememberObligations();
        watch.time("ask the clusters", this::letTheEngineWork);
        work.on(6, 10);
    }

    /** Stops before the clusters' own jobs. */
    private void letTheEngineWork() {
        Set<String> clusters = province.clusters().stream().map(this::key).collect(Collectors.toSet());
        List<Job> due = jobsBefore(clusters);
        while (!due.isEmpty()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            due = jobsBefore(clusters);
        }
    }

    private List<Job> jobsBefore(Set<String> keys) {
        Set<String> asked = engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                .filter(instance -> keys.contains(instance.getBusinessKey()))
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        return engine.getManagementService().createJobQuery().executable().withRetriesLeft().list().stream()
                .filter(job -> !asked.contains(job.getProcessInstanceId()))
                .toList();
    }

    private void rememberObligations() {
        database.sql("select debtor, id from obligation where year = ? and kind in"
                        + " ('six-month-unit-report', 'six-month-cluster-report')")
                .param(province.year())
                .query((row, number) -> obligations.put(row.getString("debtor"), row.getLong("id")))
                .list();
    }

    @Override
    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public ProvinceOfOneYear province() {
        return province;
    }

    YearAtWork work() {
        return work;
    }

    @Override
    public String key(String debtor) {
        return "obligation/" + Objects.requireNonNull(obligations.get(debtor), debtor);
    }

    @Override
    public List<String> groupsOf(String account) {
        return people.groupsOf(account);
    }

    @Override
    public Map<String, Object> submitted(String step, String debtor) {
        return Map.of("answer", new Answered(work).to(step, results(step, debtor)));
    }

    List<Map<String, Object>> results(String step, String debtor) {
        return step.equals(ClusterReview.PREPARE) ? targets.achieved(province.year(), debtor) : List.of();
    }

    @Override
    public void allReceived(String cluster) {}
}
