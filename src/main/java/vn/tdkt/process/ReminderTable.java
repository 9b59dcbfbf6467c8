package vn.tdkt.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.reminder.Hearer;
import vn.tdkt.reminder.Part;
import vn.tdkt.reminder.ReminderRules;

/** Asks {@code reminder-rules.dmn} as it was deployed last. */
@Component
class ReminderTable implements ReminderRules {

    static final String KEY = "reminder-rules";

    private final ProcessEngine engine;
    private final AsSystem asSystem;

    ReminderTable(@Lazy ProcessEngine engine, AsSystem asSystem) {
        this.engine = engine;
        this.asSystem = asSystem;
    }

    @Override
    public Map<Case, List<Rule>> of(Set<Case> cases) {
        RepositoryService repository = engine.getRepositoryService();
        return asSystem.call(() -> decide(
                repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(KEY)
                        .latestVersion()
                        .singleResult()
                        .getId(),
                cases));
    }

    /** In one command, so that the table is read once and not once for each case. */
    Map<Case, List<Rule>> decide(String table, Set<Case> cases) {
        DecisionService decisions = engine.getDecisionService();
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(command -> {
            Map<Case, List<Rule>> decided = new HashMap<>();
            cases.forEach(one -> decided.put(one, decide(decisions, table, one)));
            return decided;
        });
    }

    private static List<Rule> decide(DecisionService decisions, String table, Case asked) {
        Map<String, Object> inputs = Map.of(
                "daysLeft",
                asked.daysLeft(),
                "debtor",
                word(asked.debtor()),
                "kind",
                asked.kind(),
                "supplement",
                asked.supplement());
        return decisions.evaluateDecisionTableById(table, inputs).stream()
                .map(ReminderTable::rule)
                .toList();
    }

    private static Rule rule(DmnDecisionRuleResult row) {
        if (!(row.get("slot") instanceof Number slot)) {
            throw new Refusal("Bảng nhắc việc, cột “Mốc (ngày)”: mỗi dòng phải có một số.");
        }
        return new Rule(
                Hearer.named(String.valueOf(row.get("who"))),
                Part.named(String.valueOf(row.get("part"))),
                slot.intValue(),
                row.get("every") instanceof Number every ? every.intValue() : null);
    }

    /** The words of the table's second column. */
    private static String word(PartyKind debtor) {
        return switch (debtor) {
            case UNIT -> "đơn vị";
            case CLUSTER -> "cụm, khối";
            case OFFICE -> "Sở Nội vụ";
            case PROVINCE -> "UBND tỉnh";
            case GIVER -> "người cho ý kiến";
        };
    }
}
