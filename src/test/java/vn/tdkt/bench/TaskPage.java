package vn.tdkt.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import vn.tdkt.StaffClient;

/** What Tasklist 7.24 asks for when it shows one filter, in its own words. */
final class TaskPage {

    private static final String FILTERS = StaffClient.ENGINE + "/filter";
    private static final Map<String, Object> FIRST_PAGE = Map.of(
            "processVariables", List.of(),
            "taskVariables", List.of(),
            "caseInstanceVariables", List.of(),
            "firstResult", 0,
            "maxResults", 15,
            "sorting", List.of(Map.of("sortOrder", "desc", "sortBy", "created")),
            "active", true);

    private final StaffClient browser;
    private final String filter;

    TaskPage(StaffClient browser, String name) {
        this.browser = browser;
        this.filter = StreamSupport.stream(filters().spliterator(), false)
                .filter(one -> one.path("name").asText().equals(name))
                .map(one -> one.path("id").asText())
                .findAny()
                .orElseThrow();
    }

    /** The tasks as the server embeds them, with their number. */
    JsonNode open() {
        ok(browser.get(FILTERS + "/count?itemCount=false&resourceType=Task"));
        filters();
        return ok(browser.postHal(FILTERS + "/" + filter + "/list?firstResult=0&maxResults=15", FIRST_PAGE));
    }

    private JsonNode filters() {
        return ok(browser.get(FILTERS + "?firstResult=0&maxResults=2000&itemCount=false&resourceType=Task"));
    }

    private static JsonNode ok(StaffClient.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.json();
    }
}
