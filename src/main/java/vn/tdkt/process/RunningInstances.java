package vn.tdkt.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligations;

/**
 * What was running when a model changed. It goes on in the newest version, from the step where it stands; where the newest has no
 * such step it ends on its own version.
 */
@Component
class RunningInstances {

    private static final Logger LOG = LoggerFactory.getLogger(RunningInstances.class);

    private final ManagementService management;
    private final RuntimeService instances;
    private final Obligations obligations;
    private final Briefing briefing;
    private final OldVersions oldVersions;

    RunningInstances(
            ManagementService management,
            RuntimeService instances,
            Obligations obligations,
            Briefing briefing,
            OldVersions oldVersions) {
        this.obligations = obligations;
        this.briefing = briefing;
        this.management = management;
        this.instances = instances;
        this.oldVersions = oldVersions;
    }

    /** Each by itself: one that cannot go on in the newest version holds up no other. */
    void takeAlong() {
        Map<String, List<ProcessDefinitionStatistics>> versions =
                management.createProcessDefinitionStatisticsQuery().list().stream()
                        .sorted(Comparator.comparingInt(ProcessDefinition::getVersion)
                                .reversed())
                        .collect(Collectors.groupingBy(ProcessDefinition::getKey));
        versions.values()
                .forEach(newestFirst -> newestFirst.stream()
                        .skip(1)
                        .filter(before -> before.getInstances() > 0)
                        .forEach(before -> takeAlong(before, newestFirst.get(0))));
    }

    private void takeAlong(ProcessDefinition before, ProcessDefinition newest) {
        List<ProcessInstance> running = instances
                .createProcessInstanceQuery()
                .processDefinitionId(before.getId())
                .list();
        MigrationPlan plan = instances
                .createMigrationPlan(before.getId(), newest.getId())
                .mapEqualActivities()
                .build();
        long moved = running.stream().filter(instance -> moves(instance, plan)).count();
        LOG.info(
                "Mô hình {}: {} quy trình đang chạy theo phiên bản {} chuyển sang phiên bản {}, {} chạy tiếp theo phiên bản cũ",
                newest.getKey(),
                moved,
                before.getVersion(),
                newest.getVersion(),
                running.size() - moved);
        if (moved < running.size()) {
            oldVersions.mustStillRun(before);
        }
    }

    /** The newest may ask for what its version did not know yet. */
    private void tell(ProcessInstance instance) {
        String key = instance.getBusinessKey();
        if (BusinessKey.isOfObligation(key)) {
            instances.setVariables(instance.getId(), briefing.of(obligations.get(BusinessKey.obligation(key))));
        }
    }

    private boolean moves(ProcessInstance instance, MigrationPlan plan) {
        try {
            tell(instance);
            instances
                    .newMigration(plan)
                    .processInstanceIds(instance.getId())
                    .skipCustomListeners()
                    .skipIoMappings()
                    .execute();
            return true;
        } catch (MigratingProcessInstanceValidationException standsElsewhere) {
            return false;
        } catch (ProcessEngineException changedMeanwhile) {
            LOG.warn("Quy trình {} chưa chuyển phiên bản được: {}", instance.getId(), changedMeanwhile.getMessage());
            return false;
        }
    }
}
