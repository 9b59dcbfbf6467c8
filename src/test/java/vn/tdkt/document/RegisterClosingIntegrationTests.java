package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;

class RegisterClosingIntegrationTests extends ServerTests {

    private static final String UNIT = "Closed2017";
    private static final int YEAR = 2017;
    private static final Series SERIES = new Series(IssuerKind.UNIT, UNIT, YEAR, "");
    private static final RegisterBook OUT = SERIES.book();
    private static final RegisterBook IN = new RegisterBook(Direction.INCOMING, IssuerKind.UNIT, UNIT, YEAR);

    @Autowired
    private RegisterClosing closing;

    @Autowired
    private RegisterYears years;

    @Autowired
    private Numbers numbers;

    @Autowired
    private IncomingRegister incoming;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void clean() {
        List.of(
                        "update register_year set closing = null where body_code = ?",
                        "delete from register_closing where body_code = ?",
                        "delete from register_year where body_code = ?",
                        "delete from arrival where body_code = ?",
                        "delete from number_skip where issuer_code = ?",
                        "delete from number_series where issuer_code = ?")
                .forEach(sql -> database.sql(sql).param(UNIT).update());
    }

    private int next() {
        return transaction.execute(status -> numbers.next(SERIES));
    }

    private void arrive(LocalDate on) {
        transaction.executeWithoutResult(status -> incoming.enter(
                Receivers.of(IssuerKind.UNIT, Map.of(UNIT, "")),
                new Arrival(900_017, null, on, "Sở Nội vụ", "", null, "Công văn: Thử", on, "")));
    }

    @Test
    void givesClaimsAndSkipsNoNumberOfAClosedYearAndSaysWhen() {
        next();
        closing.close(OUT, "cbCAT");

        assertThatThrownBy(this::next)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Sổ văn bản đi năm 2017 đã khóa ngày ");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> numbers.claim(SERIES, 9)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> numbers.startAt(IssuerKind.UNIT, UNIT, YEAR, "", 50, "cbCAT"))
                .isInstanceOf(Refusal.class);
        assertThat(closing.table(OUT).lines()).isEmpty();
    }

    @Test
    void receivesNothingInAClosedYearButGoesOnInTheNext() {
        arrive(LocalDate.of(YEAR, 3, 1));
        closing.close(IN, "cbCAT");

        assertThatThrownBy(() -> arrive(LocalDate.of(YEAR, 12, 30)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Sổ văn bản đến năm")
                .hasMessageContaining("2017");
        arrive(LocalDate.of(YEAR + 1, 1, 2));
        assertThat(closing.table(IN).lines()).hasSize(1);
        assertThat(years.closing(IN).orElseThrow().total()).isEqualTo("Cộng: 1 văn bản; số cuối cùng: 01.");
    }

    @Test
    void waitsForANumberThatIsBeingGivenBeforeItCloses() throws Exception {
        CountDownLatch drawn = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Void> giving = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            numbers.next(SERIES);
            drawn.countDown();
            await(go);
        }));
        assertThat(drawn.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> closes = CompletableFuture.runAsync(() -> closing.close(OUT, "cbCAT"));

        assertThatThrownBy(() -> closes.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        go.countDown();
        giving.get(10, TimeUnit.SECONDS);
        closes.get(10, TimeUnit.SECONDS);
        assertThatThrownBy(this::next).isInstanceOf(Refusal.class);
    }

    @Test
    void keepsEveryClosingAlsoTheOneThatWasTakenBack() {
        closing.close(OUT, "cbCAT");
        closing.reopen(OUT, "Khóa nhầm năm", "quantri");
        assertThat(next()).isEqualTo(1);
        closing.close(OUT, "cbCAT");

        assertThat(database.sql("select count(*) from register_closing where body_code = ?")
                        .param(UNIT)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThatThrownBy(() -> closing.close(OUT, "cbCAT"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã khóa trước đó");
        assertThatThrownBy(() -> closing.reopen(OUT, " ", "quantri")).hasMessageContaining("lý do");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
