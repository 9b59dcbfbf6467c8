package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.ServerTests;
import vn.tdkt.StatementCount;
import vn.tdkt.YearLeftovers;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** The list of obligations costs the same for one cluster and for the whole province. */
class ObligationPageStatementsIntegrationTests extends ServerTests {

    private static final int YEAR = 2009;

    private final ProvinceOfOneYear province =
            new ProvinceOfOneYear(YEAR, "DN").clusterOf(5, "N", "Khối nhỏ").clusterOf(60, "L", "Khối lớn");

    @Autowired
    private ObligationPage page;

    @Autowired
    private IdentityService identity;

    @Autowired
    private People people;

    @Autowired
    private OrganisationImport organisationImport;

    @Autowired
    private YearOpening opening;

    @Autowired
    private YearLeftovers leftovers;

    @Autowired
    private JobExecutor jobExecutor;

    @BeforeEach
    void openTheYear() {
        jobExecutor.shutdown();
        ClockUtil.setCurrentTime(Date.from(Instant.parse(YEAR + "-01-15T02:00:00Z")));
        province.importInto(organisationImport);
        opening.open(YEAR, province.standingOfficer());
    }

    @AfterEach
    void comeBack() {
        identity.clearAuthentication();
        try {
            leftovers.withdrawAll(YEAR);
        } finally {
            ClockUtil.reset();
            jobExecutor.start();
        }
    }

    @Test
    void listsAWholePageWithTheStatementsOfAShortOne() {
        String officer = province.standingOfficer();
        identity.setAuthentication(officer, people.groupsOf(officer));
        assertThat(page.find(YEAR, "", "", false, "", 0).rows()).hasSize(ObligationRows.PAGE_SIZE);
        assertThat(page.find(YEAR, "DNN", "", false, "", 0).rows()).hasSizeLessThan(ObligationRows.PAGE_SIZE);

        int wholeProvince = StatementCount.of(() -> page.find(YEAR, "", "", false, "", 0));
        int oneCluster = StatementCount.of(() -> page.find(YEAR, "DNN", "", false, "", 0));

        assertThat(wholeProvince).isEqualTo(oneCluster).isLessThanOrEqualTo(2);
    }
}
