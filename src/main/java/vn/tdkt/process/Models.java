package vn.tdkt.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of {@code processes/} at start; only changed ones make a new version, and what runs goes on in it. File
 * names are the resource names, so a start from a folder and one from a jar see the same models. A table that the office put in
 * place of ours stays.
 */
@Component
class Models {

    private static final String PROCESSES = "classpath*:processes/*.bpmn";
    private static final String TABLES = "classpath*:processes/*.dmn";

    private final RepositoryService repository;
    private final RunningInstances running;
    private final OfficeTable officeTable;

    Models(RepositoryService repository, RunningInstances running, OfficeTable officeTable) {
        this.officeTable = officeTable;
        this.repository = repository;
        this.running = running;
    }

    @Order(0)
    @EventListener(ApplicationStartedEvent.class)
    void deploy() {
        DeploymentBuilder deployment =
                repository.createDeployment().name("thi-dua-khen-thuong").enableDuplicateFiltering(true);
        try {
            add(deployment, PROCESSES);
            if (!officeTable.isInForce()) {
                add(deployment, TABLES);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        deployment.deploy();
        running.takeAlong();
    }

    private static void add(DeploymentBuilder deployment, String where) throws IOException {
        for (Resource model : new PathMatchingResourcePatternResolver().getResources(where)) {
            deployment.addInputStream(model.getFilename(), model.getInputStream());
        }
    }
}
