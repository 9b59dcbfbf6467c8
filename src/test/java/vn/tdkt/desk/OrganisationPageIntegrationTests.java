package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockMultipartFile;
import vn.tdkt.ServerTests;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Preview;
import vn.tdkt.platform.NotAllowed;
import vn.tdkt.platform.NotLoggedIn;

class OrganisationPageIntegrationTests extends ServerTests {

    @Autowired
    private OrganisationPage page;

    @Autowired
    private IdentityService identity;

    @Autowired
    private People people;

    @AfterEach
    void logOut() {
        identity.clearAuthentication();
    }

    @Test
    void showsTheClustersOfTodayToTheStandingBody() {
        logIn("tdkt1");

        assertThat(page.clusters())
                .filteredOn(cluster -> cluster.code().equals("KTDNC"))
                .singleElement()
                .satisfies(cluster -> {
                    assertThat(cluster.members()).hasSize(7);
                    assertThat(cluster.head()).isEqualTo(new ClusterToday.Named("TTT", "Thanh tra tỉnh"));
                });
    }

    @Test
    void takesItsOwnDownloadAsAnUnchangedOrganisation() throws IOException {
        logIn("quantri");
        ResponseEntity<byte[]> download = page.download();
        Preview preview = page.preview(new MockMultipartFile("file", download.getBody()));

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.changes()).isEmpty();
    }

    @Test
    void anUnchangedOrganisationChangesNothingInOpenYears() throws IOException {
        logIn("tdkt1");
        ConsequencesShown.Page found =
                page.consequences(new MockMultipartFile("file", page.download().getBody()));

        assertThat(found.moved()).isEmpty();
        assertThat(found.heads()).isEmpty();
    }

    @Test
    void refusesUnitsAndStrangers() {
        assertThatThrownBy(() -> page.clusters()).isInstanceOf(NotLoggedIn.class);
        logIn("cbTTT");
        assertThatThrownBy(() -> page.clusters()).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> page.download()).isInstanceOf(NotAllowed.class);
        MockMultipartFile file = new MockMultipartFile("file", new byte[0]);
        assertThatThrownBy(() -> page.preview(file)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> page.apply(file, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> page.consequences(file)).isInstanceOf(NotAllowed.class);
    }

    private void logIn(String account) {
        identity.setAuthentication(account, people.groupsOf(account));
    }
}
