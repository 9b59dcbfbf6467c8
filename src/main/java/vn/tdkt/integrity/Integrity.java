package vn.tdkt.integrity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Names what does not agree, as of one moment; a handful of statements however much there is. Changes nothing. */
@Service
public class Integrity {

    /** Hashing the files of years is one statement. */
    private static final int LONGEST_STATEMENT = (int) Duration.ofMinutes(10).toMillis();

    private final JdbcTemplate database;
    private final EngineInspection engine;
    private final NumberInspection numbers;
    private final FileInspection files;
    private final MailInspection mails;

    Integrity(
            JdbcTemplate database,
            EngineInspection engine,
            NumberInspection numbers,
            FileInspection files,
            MailInspection mails) {
        this.database = database;
        this.engine = engine;
        this.numbers = numbers;
        this.files = files;
        this.mails = mails;
    }

    /** Everything is read in one snapshot: what is at work meanwhile is seen whole or not at all. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, timeout = 1800)
    public List<Finding> findings() {
        database.execute(Integrity::waitLonger);
        return Stream.of(engine.findings(), numbers.findings(), files.findings(), mails.findings())
                .flatMap(List::stream)
                .toList();
    }

    /** The pool sets its own time again when it gets the connection back. */
    private static boolean waitLonger(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, LONGEST_STATEMENT);
        return true;
    }
}
