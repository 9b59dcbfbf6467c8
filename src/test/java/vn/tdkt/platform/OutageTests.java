package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MultipartException;
import vn.tdkt.Refusal;

class OutageTests {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300", "57014", "25P03"})
    void saysThatTheDatabaseIsAwayAndWhenToTryAgain(String state) {
        FailureAnswer answer = told(new ProcessEngineException("wrapped", new SQLException("English", state)))
                .orElseThrow();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.message()).isEqualTo(Outage.AWAY);
        assertThat(answer.retryAfter()).isPositive();
        assertThat(answer.reference()).isNull();
    }

    @Test
    void knowsAPoolThatHasNoConnection() {
        Throwable none = new SQLTransientConnectionException("HikariPool-1 - Connection is not available");

        assertThat(told(new CannotCreateTransactionException("Could not open", none)))
                .map(FailureAnswer::status)
                .hasValue(503);
    }

    @Test
    void saysThatThereIsNoRoomOnADiskOfTheDatabaseAndOfThisServer() {
        Throwable ofDatabase = new SQLException("could not extend file", "53100");
        Throwable ofServer = new MultipartException("Failed", new IOException("No space left on device"));

        assertThat(told(ofDatabase)).map(FailureAnswer::message).hasValue(Outage.FULL);
        assertThat(told(ofServer)).map(FailureAnswer::message).hasValue(Outage.FULL);
    }

    @Test
    void takesAMistakeInAStatementForNoOutage() {
        assertThat(told(new SQLException("syntax error", "42601"))).isEmpty();
        assertThat(told(new SQLException("duplicate key", "23505"))).isEmpty();
    }

    @Test
    void refusesToStartOnDataThatCannotBeWritten(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.usable(file.resolve("data")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("TDKT_DATA_DIRECTORY");
    }

    private static Optional<FailureAnswer> told(Throwable failure) {
        return Failures.known(failure);
    }
}
