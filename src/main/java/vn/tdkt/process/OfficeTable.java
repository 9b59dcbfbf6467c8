package vn.tdkt.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.reminder.ReminderRules.Case;

/** The table of reminders in force, and putting the office's own in place of the one that comes with the program. */
@Service
@Transactional
public class OfficeTable {

    /** Tells its deployments from those of a start. */
    private static final String NAME = "Bảng nhắc việc của cơ quan";

    private static final String FILE = ReminderTable.KEY + ".dmn";
    private static final String ANY_KIND = "six-month-unit-report";

    private final RepositoryService repository;
    private final ReminderTable table;
    private final AsSystem asSystem;

    OfficeTable(@Lazy RepositoryService repository, ReminderTable table, AsSystem asSystem) {
        this.repository = repository;
        this.table = table;
        this.asSystem = asSystem;
    }

    boolean isInForce() {
        return repository
                        .createDeploymentQuery()
                        .deploymentName(NAME)
                        .deploymentSource(FILE)
                        .count()
                > 0;
    }

    /** The file in force. */
    public byte[] file() {
        return asSystem.call(() -> {
            try (InputStream model = repository.getDecisionModel(newest().getId())) {
                return model.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** How often the table was changed; 1 is the one that came with the program. */
    public int version() {
        return asSystem.call(() -> newest().getVersion());
    }

    /** Puts it in force from the next sweep on; refuses a table that does not answer every case, and keeps the one before. */
    public void replace(byte[] file) {
        TableGate.check(file);
        asSystem.run(() -> {
            deploy(file);
            tryOut(newest().getId());
        });
    }

    private void deploy(byte[] file) {
        try {
            repository
                    .createDeployment()
                    .name(NAME)
                    .source(FILE)
                    .addInputStream(FILE, new ByteArrayInputStream(file))
                    .deploy();
        } catch (ProcessEngineException broken) {
            throw new Refusal("Bảng nhắc việc này chưa dùng được: " + innermost(broken)
                    + ". Hãy mở bằng Camunda Modeler để sửa; bảng cũ vẫn giữ nguyên.");
        }
    }

    private void tryOut(String deployed) {
        Set<Case> cases = IntStream.rangeClosed(-60, 31)
                .boxed()
                .flatMap(days -> Arrays.stream(PartyKind.values())
                        .flatMap(debtor ->
                                Stream.of(true, false).map(supplement -> new Case(days, debtor, ANY_KIND, supplement))))
                .collect(Collectors.toSet());
        try {
            table.decide(deployed, cases);
        } catch (ProcessEngineException | ClassCastException broken) {
            throw new Refusal("Bảng nhắc việc này chưa chạy được: " + innermost(broken)
                    + ". Hãy xem lại các cột “Báo cho”, “Mục trong thư”, “Mốc (ngày)”; bảng cũ vẫn giữ nguyên.");
        }
    }

    private static String innermost(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return String.valueOf(last.getMessage()).strip();
    }

    private DecisionDefinition newest() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(ReminderTable.KEY)
                .latestVersion()
                .singleResult();
    }
}
