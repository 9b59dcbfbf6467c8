package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.DoneWorkbook;
import vn.tdkt.ServerTests;
import vn.tdkt.Staff;
import vn.tdkt.YearLeftovers;
import vn.tdkt.YearOnItsOwn;
import vn.tdkt.obligation.DoneImport;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.Preview;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.platform.NotAllowed;

/** A province that begins in September: what its office did for the half-year is recorded, though no task comes for it. */
class YearOpenedLateIntegrationTests extends ServerTests {

    private static final int YEAR = 2001;
    private static final LocalDate DONE_ON = LocalDate.of(YEAR, 7, 18);

    private final ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "DZ").clusterOf(2, "A", "Khối A");

    @Autowired
    private DoneImport done;

    @Autowired
    private ObligationPage page;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Staff staff;

    @Autowired
    private YearLeftovers leftovers;

    @Autowired
    private YearOnItsOwn year;

    @BeforeEach
    void openTheYearInSeptember() {
        year.open(province, "09-10");
        staff.letTheEngineWork();
    }

    @AfterEach
    void comeBack() {
        year.comeBack(YEAR);
    }

    @Test
    void recordsTheHalfYearOfTheOfficeAndNothingElseOfIt() {
        Obligation report = office("six-month-province-report");
        Obligation guidance = office("six-month-guidance");
        Obligation decision = office("award-decision");
        assertThat(done.preview(YEAR, row(decision)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.wrong()).contains("cơ quan thường trực không nhập ở đây"));

        byte[] workbook = row(report);
        Preview preview = done.preview(YEAR, workbook);
        assertThat(preview.faults()).isEmpty();
        done.apply(YEAR, workbook, preview.token(), province.standingOfficer());
        assertThat(office("six-month-province-report").state()).isEqualTo(State.ACCEPTED);

        year.workAs("cbDZA1");
        assertThatThrownBy(() -> page.recordOutside(guidance.id(), outside())).isInstanceOf(NotAllowed.class);
        year.workAs(province.standingOfficer());
        assertThat(page.detail(decision.id()).possible()).doesNotContain(Deed.RECORD_OUTSIDE);
        assertThatThrownBy(() -> page.recordOutside(decision.id(), outside())).isInstanceOf(NotAllowed.class);
        assertThat(page.detail(guidance.id()).possible()).contains(Deed.RECORD_OUTSIDE);
        page.recordOutside(guidance.id(), outside());
        assertThat(office("six-month-guidance").state()).isEqualTo(State.ACCEPTED);
        assertThat(office("six-month-guidance").submittedOn()).isEqualTo(DONE_ON);
        assertThat(leftovers.incidents(YEAR)).isZero();
    }

    private Obligation office(String kind) {
        return obligations.of(YEAR, kind, Party.OFFICE);
    }

    private static DoneOutside outside() {
        return new DoneOutside(DoneOutside.Way.QLVB, DONE_ON, "Văn thư Sở", null, null);
    }

    private static byte[] row(Obligation owed) {
        return DoneWorkbook.of(
                DoneWorkbook.row(owed.id(), owed.debtor().code(), DONE_ON.toString(), "QLVB", "Văn thư Sở"));
    }
}
