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
 * names are the resource names, so a start from a folder and one from a jar see the same models.
 */
@Component
class Models {

    private static final String WHERE = "classpath*:processes/*.bpmn";

    private final RepositoryService repository;
    private final RunningInstances running;

    Models(RepositoryService repository, RunningInstances running) {
        this.repository = repository;
        this.running = running;
    }

    @Order(0)
    @EventListener(ApplicationStartedEvent.class)
    void deploy() {
        DeploymentBuilder deployment =
                repository.createDeployment().name("thi-dua-khen-thuong").enableDuplicateFiltering(true);
        try {
            for (Resource model : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
                deployment.addInputStream(model.getFilename(), model.getInputStream());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        deployment.deploy();
        running.takeAlong();
    }
}
