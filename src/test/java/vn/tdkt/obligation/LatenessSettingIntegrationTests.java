package vn.tdkt.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.OneReport;
import vn.tdkt.ServerTests;

/** Handed in on 29/06, supplemented on 02/07: by the office's setting in time or two days late. */
class LatenessSettingIntegrationTests extends ServerTests {

    private static final int YEAR = 2036;

    @Autowired
    private OneReport report;

    @Autowired
    private ObligationRepository repository;

    @Autowired
    private Ledger ledger;

    @Autowired
    private History history;

    @Autowired
    private Kinds kinds;

    @Autowired
    private Asking asking;

    @Autowired
    private Endings endings;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void forget() {
        report.forget(YEAR);
    }

    @Test
    void theFirstHandInCountsWhereNothingIsSet() {
        assertThat(supplemented(false).submittedOn()).isEqualTo("2015-06-29");
    }

    @Test
    void theCompleteOneCountsWhereTheOfficeSaysSo() {
        assertThat(supplemented(true).submittedOn()).isEqualTo("2015-07-02");
        assertThat(supplemented(true).daysLate(LocalDate.of(2015, 12, 1))).isEqualTo(2);
    }

    @Test
    void whatWasSupplementedAndRecalledCountsForNothingThen() {
        assertThat(recalled(true).submittedOn()).isNull();
    }

    @Test
    void elseTheFirstHandInStays() {
        assertThat(recalled(false).submittedOn()).isEqualTo("2015-06-29");
    }

    private Obligation recalled(boolean untilComplete) {
        long id = supplemented(untilComplete).id();
        transaction.executeWithoutResult(nothing -> with(untilComplete).recall(id, "cbHKH2"));
        return ledger.get(id);
    }

    private Obligation supplemented(boolean untilComplete) {
        report.forget(YEAR);
        long id = report.ask(YEAR);
        Obligations obligations = with(untilComplete);
        transaction.executeWithoutResult(nothing -> {
            obligations.submit(ledger.get(id), LocalDate.of(2015, 6, 29), "ldHKH2", null);
            obligations.askForSupplement(id, LocalDate.of(2015, 7, 3), "Thiếu số liệu", "cbHKH1");
            obligations.submit(ledger.get(id), LocalDate.of(2015, 7, 2), "ldHKH2", null);
        });
        return ledger.get(id);
    }

    private Obligations with(boolean untilComplete) {
        return new Obligations(
                repository,
                ledger,
                history,
                kinds,
                asking,
                endings,
                new LatenessSetting(untilComplete),
                arrivals,
                events,
                clock);
    }
}
