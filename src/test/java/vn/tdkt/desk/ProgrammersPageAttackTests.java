package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.sandbox.SampleProvince;

class ProgrammersPageAttackTests extends ServerTests {

    private static final String OPEN_API = "/camunda/api/tdkt/openapi";

    @LocalServerPort
    private int port;

    @Test
    void describesWhatIsOwedToWhoeverHasLoggedInAndNothingOfTheInside() {
        JsonNode described = StaffClient.loggedIn(port, "cbCAT", SampleProvince.PASSWORD)
                .get(OPEN_API)
                .json();
        List<String> paths = new ArrayList<>();
        described.path("paths").fieldNames().forEachRemaining(paths::add);

        assertThat(described.path("openapi").asText()).startsWith("3.");
        assertThat(paths)
                .contains("/camunda/api/tdkt/obligations", "/camunda/api/tdkt/obligations/{id}/extensions")
                .allMatch(path -> path.matches("/camunda/api/tdkt/(obligations|board|chase|years)(/.*)?|/calendar/.*"));
    }

    @Test
    void tellsAnybodyElseNothing() {
        StaffClient nobody = new StaffClient(port);

        assertThat(nobody.get(OPEN_API).status()).isEqualTo(401);
        assertThat(nobody.get(OPEN_API + "/swagger-config").status()).isEqualTo(401);
        for (String path : List.of("/v3/api-docs", "/swagger-ui.html", "/swagger-ui/index.html")) {
            assertThat(nobody.get(path).status()).as(path).isEqualTo(404);
        }
    }
}
