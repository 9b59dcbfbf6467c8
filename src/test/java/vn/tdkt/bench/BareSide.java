package vn.tdkt.bench;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tdkt.organisation.ProvinceOfOneYear;

/**
 * The bare engine on the same models. Its delegates only decide what the models ask for; instances get the variables that
 * lead through the model and say to whom tasks are offered, and collections start what they collect.
 */
final class BareSide implements Side {

    private final OurSide ours;
    private final ProvinceOfOneYear province;
    private final ProcessEngine engine;
    private final Map<String, List<String>> groups = new HashMap<>();

    BareSide(OurSide ours, String database) {
        this.ours = ours;
        this.province = ours.province();
        Map<Object, Object> delegates = Map.of(
                "askNext", (JavaDelegate) this::startMembers,
                "draftReport", (JavaDelegate) nothing -> {},
                "submitReport", (JavaDelegate) this::handIn);
        this.engine = BareEngine.start(ours.engine(), database, delegates, (ExecutionListener)
                instance -> setFacts((DelegateExecution) instance));
    }

    void askClusters() {
        province.clusters()
                .forEach(cluster -> engine.getRuntimeService().startProcessInstanceByKey("collection", key(cluster)));
    }

    private void startMembers(DelegateExecution collection) {
        String cluster = collection.getProcessBusinessKey();
        collection.setVariable("moreToAsk", false);
        collection.setVariable("waiting", true);
        province.members(cluster)
                .forEach(unit -> engine.getRuntimeService().startProcessInstanceByKey("unit-report", key(unit)));
    }

    private void handIn(DelegateExecution report) {
        String debtor = report.getProcessBusinessKey();
        boolean ofHead =
                !isCluster(debtor) && province.head(province.clusterOf(debtor)).equals(debtor);
        report.setVariable("receiptNeeded", !ofHead);
        report.setVariable("receiptDue", new Date());
    }

    /** As many as the product's instances have, of the same kinds. */
    private void setFacts(DelegateExecution instance) {
        String debtor = instance.getProcessBusinessKey();
        boolean cluster = isCluster(debtor);
        String unit = cluster ? province.head(debtor) : debtor;
        instance.setVariable("subject", "Báo cáo sơ kết 6 tháng đầu năm – " + debtor);
        instance.setVariable("due", new Date());
        instance.setVariable("prepareForm", cluster ? "prepare-cluster-report" : "prepare-unit-report");
        instance.setVariable("followForm", "follow-members");
        instance.setVariable("debtorOfficers", firstGroup("cb" + unit));
        instance.setVariable("debtorLeaders", firstGroup("ld" + unit));
        String receiver = cluster ? province.standingOfficer() : "cb" + province.head(province.clusterOf(unit));
        instance.setVariable("receivers", firstGroup(receiver));
        instance.setVariable("signers", firstGroup("ld" + unit));
        instance.setVariable("answerers", firstGroup("cb" + unit));
        instance.setVariable("consolidates", true);
        instance.setVariable("consolidatedBy", "unit-report");
    }

    /** Any group of the person's own: here it only matters that the task is offered to the person. */
    private String firstGroup(String account) {
        return groupsOf(account).get(0);
    }

    private boolean isCluster(String debtor) {
        return province.clusters().contains(debtor);
    }

    @Override
    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public ProvinceOfOneYear province() {
        return province;
    }

    @Override
    public String key(String debtor) {
        return debtor;
    }

    @Override
    public List<String> groupsOf(String account) {
        return groups.computeIfAbsent(account, ours::groupsOf);
    }

    @Override
    public Map<String, Object> submitted(String step, String debtor) {
        Map<String, Object> all = new HashMap<>(ours.submitted(step, debtor));
        if (step.endsWith(ClusterReview.PREPARE)) {
            all.put("sentOutside", false);
        } else if (step.endsWith(ClusterReview.APPROVE)) {
            all.put("approved", true);
        } else {
            all.put("taken", true);
        }
        return all;
    }

    @Override
    public void allReceived(String cluster) {
        engine.getRuntimeService()
                .createMessageCorrelation("collectionSettled")
                .processInstanceBusinessKey(key(cluster))
                .correlateAll();
    }
}
