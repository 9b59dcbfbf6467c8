package vn.tdkt.document;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Eight people who number papers without a pause, every fourth time in vain; as a program of its own until it is killed. */
final class NumberDrawer {

    static final String UNIT = "Drawn2017";
    static final int YEAR = 2017;
    static final int THREADS = 8;
    private static final int FAILS_EVERY = 4;
    private static final Map<Boolean, String> SERIES = Map.of(true, "", false, "BC");

    private static final String PAPER = """
            insert into document (revision, type, obligation, issuer_kind, issuer_code, issuer_name, issuer_superior, issuer_symbol,
                issuer_drafting_symbol, issuer_place, issuer_form, drafter, signer_authority, signer_title, signer_name, subject,
                addressed_to, addressed_via, addressed_for_information, addressed_archive, state, issued_number, issued_symbol,
                issued_reference, issued_year, issued_series, issued_source, issued_date, issued_by, issued_at)
            values (0, 'unit-report', 900017, 'UNIT', :unit, :unit, '', 'X', '', '', 'state', 'canbo', '', '', '', 'Báo cáo',
                '{}', '{}', '{}', '', 'ISSUED', :number, 'BC-X', :number || '/BC-X', :year, :series, 'SYSTEM', :day, 'canbo', now())
            """;

    private final Numbers numbers;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AtomicInteger tried = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    NumberDrawer(Numbers numbers, JdbcClient database, TransactionTemplate transaction) {
        this.numbers = numbers;
        this.database = database;
        this.transaction = transaction;
    }

    /** @param arguments address of the database; it says each number that is kept */
    public static void main(String[] arguments) throws Exception {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(arguments[0]);
        source.setUsername("postgres");
        source.setPassword("postgres");
        source.setMaximumPoolSize(THREADS);
        JdbcClient database = JdbcClient.create(source);
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        new NumberDrawer(new Numbers(database, new RegisterYears(database, Clock.systemUTC())), database, transaction)
                .draw(Integer.MAX_VALUE, true);
    }

    /** Until that many papers are stored, whoever stored them; the last ones of all threads may be a few more. */
    void draw(int enough, boolean says) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<?> one : IntStream.range(0, THREADS)
                    .mapToObj(person -> people.submit(() -> drawUntil(enough, says)))
                    .toList()) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private void drawUntil(int enough, boolean says) {
        while (stored() < enough) {
            int attempt = tried.incrementAndGet();
            Series series = new Series(IssuerKind.UNIT, UNIT, YEAR, SERIES.getOrDefault(attempt % 3 == 0, ""));
            try {
                int kept = transaction.execute(status -> paper(series, attempt));
                if (says) {
                    System.out.println(series.name() + " " + kept);
                }
            } catch (ForcedRollback expected) {
                failed.incrementAndGet();
            }
        }
    }

    private int paper(Series series, int attempt) {
        int number = numbers.next(series);
        database.sql(PAPER)
                .param("unit", UNIT)
                .param("number", number)
                .param("year", YEAR)
                .param("series", series.name())
                .param("day", LocalDate.of(YEAR, 6, 1))
                .update();
        if (attempt % FAILS_EVERY == 0) {
            throw new ForcedRollback();
        }
        return number;
    }

    int stored() {
        return database.sql("select count(*) from document where issuer_kind = 'UNIT' and issuer_code = ?")
                .param(UNIT)
                .query(Integer.class)
                .single();
    }

    int tried() {
        return tried.get();
    }

    int failed() {
        return failed.get();
    }

    /** The paper's file could not be written, or whatever else goes wrong after the number was drawn. */
    private static final class ForcedRollback extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
