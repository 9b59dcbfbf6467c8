package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.ServerTests;
import vn.tdkt.StatementCount;
import vn.tdkt.organisation.People;

/** The list of obligations costs the same for one cluster and for the whole province. */
class ObligationPageStatementsIntegrationTests extends ServerTests {

    private static final int YEAR = 2026;

    @Autowired
    private ObligationPage page;

    @Autowired
    private IdentityService identity;

    @Autowired
    private People people;

    @AfterEach
    void logOut() {
        identity.clearAuthentication();
    }

    @Test
    void listsAWholePageWithTheStatementsOfAShortOne() {
        identity.setAuthentication("tdkt1", people.groupsOf("tdkt1"));
        assertThat(page.find(YEAR, "", "", false, "", 0).rows()).hasSize(ObligationRows.PAGE_SIZE);
        assertThat(page.find(YEAR, "KTDNC", "", false, "", 0).rows()).hasSizeLessThan(20);

        int wholeProvince = StatementCount.of(() -> page.find(YEAR, "", "", false, "", 0));
        int oneCluster = StatementCount.of(() -> page.find(YEAR, "KTDNC", "", false, "", 0));

        assertThat(wholeProvince).isEqualTo(oneCluster).isLessThanOrEqualTo(2);
    }
}
