package vn.tdkt;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A person who works over HTTP as Tasklist does: finds a task, claims it, submits its form. */
final class StaffOnline {

    static final String PASSWORD = "thidua2026";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String account;
    private final StaffClient client;

    StaffOnline(int port, String account) {
        this(account, StaffClient.loggedIn(port, account, PASSWORD));
    }

    private StaffOnline(String account, StaffClient client) {
        this.account = account;
        this.client = client;
    }

    /** The same browser, led to another node. */
    StaffOnline at(int otherPort) {
        return new StaffOnline(account, client.at(otherPort));
    }

    /** Id of the person's task whose name starts so. */
    Optional<String> find(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return StreamSupport.stream(
                        client.get(StaffClient.ENGINE + "/task?maxResults=2000")
                                .json()
                                .spliterator(),
                        false)
                .filter(task -> task.path("name").asText().startsWith(name))
                .map(task -> task.path("id").asText())
                .toList();
    }

    /** Claims whether or not somebody else has, and submits. */
    StaffClient.Answer answers(String task, Object answer) {
        claims(task);
        return submits(task, answer);
    }

    StaffClient.Answer claims(String task) {
        return client.claim(task, account);
    }

    StaffClient.Answer submits(String task, Object answer) {
        return client.submit(task, answer);
    }

    /** Waits for the task, since jobs bring some of them about, and completes it. */
    void does(String name, Object answer) {
        ServerProcess.waitUntil(() -> find(name).isPresent(), PATIENCE, name + " of " + account);
        StaffClient.Answer given = answers(find(name).orElseThrow(), answer);
        if (given.status() >= 300) {
            throw new AssertionError(name + " of " + account + ": " + given);
        }
    }

    /** Fills every registered target and every section, and sends it to the leader. */
    void preparesReport() {
        ServerProcess.waitUntil(() -> find("Chuẩn bị văn bản").isPresent(), PATIENCE, "report of " + account);
        String task = find("Chuẩn bị văn bản").orElseThrow();
        List<Map<String, Object>> results = new ArrayList<>();
        for (JsonNode target :
                client.get("/camunda/api/tdkt/task/" + task + "/sheet").json().findPath("targets")) {
            results.add(Map.of("targetId", target.path("id").asLong(), "achieved", 1));
        }
        does(
                "Chuẩn bị văn bản",
                Map.of(
                        "reviewedOn",
                        "2026-05-04",
                        "results",
                        results,
                        "noAdjustment",
                        true,
                        "sections",
                        YearAtWork.SECTIONS));
    }
}
