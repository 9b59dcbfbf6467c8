package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.ServerTests;
import vn.tdkt.StatementCount;
import vn.tdkt.YearOnItsOwn;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** The list of obligations costs the same for one cluster and for the whole province. */
class ObligationPageStatementsIntegrationTests extends ServerTests {

    private static final int YEAR = 2009;

    private final ProvinceOfOneYear province =
            new ProvinceOfOneYear(YEAR, "DN").clusterOf(5, "N", "Khối nhỏ").clusterOf(60, "L", "Khối lớn");

    @Autowired
    private ObligationPage page;

    @Autowired
    private YearOnItsOwn year;

    @BeforeEach
    void openTheYear() {
        year.open(province, "01-15");
        year.workAs(province.standingOfficer());
    }

    @AfterEach
    void comeBack() {
        year.comeBack(YEAR);
    }

    @Test
    void listsAWholePageWithTheStatementsOfAShortOne() {
        assertThat(page.find(YEAR, "", "", false, "", 0).rows()).hasSize(ObligationRows.PAGE_SIZE);
        assertThat(page.find(YEAR, "DNN", "", false, "", 0).rows()).hasSizeLessThan(ObligationRows.PAGE_SIZE);

        int wholeProvince = StatementCount.of(() -> page.find(YEAR, "", "", false, "", 0));
        int oneCluster = StatementCount.of(() -> page.find(YEAR, "DNN", "", false, "", 0));

        assertThat(wholeProvince).isEqualTo(oneCluster).isLessThanOrEqualTo(2);
    }
}
