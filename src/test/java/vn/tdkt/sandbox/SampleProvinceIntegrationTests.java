package vn.tdkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.ServerTests;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Preview;

class SampleProvinceIntegrationTests extends ServerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Autowired
    private Organisation organisation;

    @Autowired
    private OrganisationImport organisationImport;

    @Autowired
    private People people;

    @Autowired
    private Passwords passwords;

    @Test
    void isLoadedWhenTheDatabaseIsEmptyAndSaysNothingNewWhenImportedAgain() throws IOException {
        Preview again = organisationImport.preview(Files.readAllBytes(SampleProvinceWorkbook.FILE));

        assertThat(again.faults()).isEmpty();
        assertThat(again.warnings()).isEmpty();
        assertThat(again.changes()).isEmpty();
    }

    @Test
    void hasAtLeastFourteenClustersOfFourToFourteenUnitsAndAHeadEach() {
        List<Cluster> clusters = organisation.clustersExistingOn(DAY).stream()
                .filter(cluster -> cluster.owner().equals("HLAM"))
                .toList();

        assertThat(clusters).hasSizeGreaterThanOrEqualTo(14).allSatisfy(cluster -> {
            assertThat(organisation.membersOf(cluster.code(), DAY)).hasSizeBetween(4, 14);
            assertThat(organisation.headOf(cluster.code(), 2026, DAY)).isPresent();
        });
        assertThat(organisation.unitsExistingOn(DAY).stream()
                        .filter(unit -> unit.owner().equals("HLAM")))
                .hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void hasTheBlockOfInternalAffairsLedByTheInspectorate() {
        assertThat(organisation.cluster("KTDNC").symbol()).isEqualTo("KTĐNC");
        assertThat(organisation.headOf("KTDNC", 2026, DAY)).contains("TTT");
        assertThat(organisation.unit("TTT").symbol()).isEqualTo("TTr");
    }

    @Test
    void givesEveryAccountTheSamplePasswordAndItsGroups() {
        assertThat(passwords.matches("cbTTT", SampleProvince.PASSWORD)).isTrue();
        assertThat(people.groupsOf("cbTTT"))
                .contains(Groups.officersOfUnit("TTT"), Groups.officersOfHead("KTDNC", 2026));
        assertThat(people.groupsOf("cbVPTU")).contains(Groups.officersOfUnit("VPTU"), Groups.officersOfUnit("BNC"));
        assertThat(people.groupsOf(SampleProvince.ADMINISTRATOR)).contains(Groups.ADMINISTRATORS);
    }
}
