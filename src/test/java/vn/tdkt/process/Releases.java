package vn.tdkt.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A release before this one, whose models were drawn otherwise, and the start of this one after it. */
@Component
public class Releases {

    private final RepositoryService repository;
    private final Models models;
    private final OldVersions oldVersions;

    Releases(RepositoryService repository, Models models, OldVersions oldVersions) {
        this.repository = repository;
        this.models = models;
        this.oldVersions = oldVersions;
    }

    /** The model as it would have been deployed then, being today's but for that. */
    public ProcessDefinition before(String model, UnaryOperator<String> drawnOtherwise) {
        String file = model + ".bpmn";
        String drawing = drawnOtherwise.apply(today(file));
        if (drawing.equals(today(file))) {
            throw new IllegalArgumentException(file + " is drawn as today");
        }
        return repository
                .createDeployment()
                .name("thi-dua-khen-thuong")
                .addString(file, drawing)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0);
    }

    /** By the real clock: of two versions the engine takes the one deployed later for the newer. */
    public void startToday() {
        Date stopped = ClockUtil.getCurrentTime();
        ClockUtil.reset();
        models.deploy();
        ClockUtil.setCurrentTime(stopped);
    }

    public List<String> missing(ProcessDefinition version) {
        return oldVersions.missing(version);
    }

    private static String today(String file) {
        try {
            return new ClassPathResource("processes/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
