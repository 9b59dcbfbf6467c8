package vn.tdkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HaKhe2015Tests {

    @Test
    void isASoundOrganisationOfThreeClustersOfFourToEightUnits() {
        Findings findings = new Findings();
        Entries entries = WorkbookEntries.read(HaKhe2015.workbook(), findings);
        Rules.check(entries, LocalDate.of(HaKhe2015.YEAR, 5, 20), findings);

        assertThat(findings.faults()).isEmpty();
        assertThat(findings.warnings()).isEmpty();
        assertThat(entries.of(Tables.CLUSTERS)).hasSize(3);
        assertThat(entries.of(Tables.UNITS)).hasSize(18);
    }
}
