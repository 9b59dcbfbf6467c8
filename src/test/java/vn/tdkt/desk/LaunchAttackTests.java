package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.document.Attachments;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.State;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP: nobody signs, registers or ticks for another. CAT and STP belong to KTDNC, which TTT heads. */
class LaunchAttackTests extends ServerTests {

    private static final String TASK = "/camunda/api/tdkt/task/";
    private static final String SHEET = "/camunda/api/tdkt/pledges/";
    private static final byte[] PDF = PdfFiles.blank();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Obligations obligations;

    private ObligationSample sample;
    private long signing;
    private long ofCat;
    private long ofStp;
    private long scan;

    @BeforeEach
    void open() {
        sample = new ObligationSample(database);
        sample.open();
        signing = sample.owed("pledge-signing", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED");
        ofCat = sample.owed("pledge", "UNIT", "CAT", "KTDNC", signing, "ASKED");
        ofStp = sample.owed("pledge", "UNIT", "STP", "KTDNC", signing, "ASKED");
        scan = attachments.attach(signing, "Giao ước.pdf", PDF, "cbTTT").id();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aMemberNeitherSeesNorSignsAnothersPledge() {
        String instance = start("answer", ofStp);
        String task = taskOf(instance);

        for (String account : List.of("ldCAT", "cbCAT", "cbSTP")) {
            StaffClient client = as(account);
            assertThat(client.get(TASK + task + "/sheet").status()).as(account).isEqualTo(404);
            assertThat(client.claim(task, account).status()).as(account).isGreaterThanOrEqualTo(400);
            assertThat(client.submit(task, Map.of("signed", true)).status())
                    .as(account)
                    .isGreaterThanOrEqualTo(400);
        }
        assertThat(stateOf(ofStp)).isEqualTo(State.ASKED);
        StaffClient leader = as("ldSTP");
        assertThat(leader.claim(task, "ldSTP").status()).isLessThan(300);
        assertThat(leader.submit(task, Map.of("signed", false)).message()).contains("Tôi ký giao ước");
        end(instance);
    }

    @Test
    void aMemberDoesNotRegisterTargetsForAnother() {
        long register = sample.owed("target-register", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED");
        long registration = sample.owed("target-registration", "UNIT", "STP", "KTDNC", register, "ASKED");
        String instance = start("unit-report", registration);
        String task = taskOf(instance);

        StaffClient other = as("cbCAT");
        assertThat(other.get(TASK + task + "/sheet").status()).isEqualTo(404);
        assertThat(other.submit(task, Map.of("targets", List.of())).status()).isGreaterThanOrEqualTo(400);
        assertThat(other.get(TASK + task + "/preview.docx").status()).isGreaterThanOrEqualTo(400);
        assertThat(stateOf(registration)).isEqualTo(State.ASKED);
        end(instance);
    }

    @Test
    void onlyTheHeadTicksWhoSignedAndOnlyItsOwnMembers() {
        for (String account : List.of("cbCAT", "ldSTP", "ubnd1", "quantri")) {
            assertThat(tick(account, signing, List.of(ofStp), scan).status())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(new StaffClient(port)
                        .post(SHEET + signing + "/sheet", Map.of())
                        .status())
                .isIn(401, 403);
        long elsewhere = sample.owed("pledge", "UNIT", "STC", "KTDNC", null, "ASKED");
        long foreign = attachments.attach(ofCat, "Khác.pdf", PDF, "cbCAT").id();

        assertThat(tick("cbTTT", signing, List.of(elsewhere), scan).message()).contains("không thuộc cụm, khối");
        assertThat(tick("cbTTT", signing, List.of(ofCat), foreign).message()).contains("không thuộc việc này");
        assertThat(tick("cbTTT", signing, List.of(), scan).message()).contains("tích các đơn vị");
        assertThat(tick("cbCAT", ofCat, List.of(ofStp), scan).message()).contains("không phải là việc ký giao ước");
        assertThat(stateOf(ofStp)).isEqualTo(State.ASKED);

        assertThat(tick("cbTTT", signing, List.of(ofCat, ofStp), scan).status()).isEqualTo(200);
        assertThat(stateOf(ofStp)).isEqualTo(State.ACCEPTED);
        assertThat(tick("cbTTT", signing, List.of(ofCat), scan).status()).isEqualTo(422);
    }

    @Test
    void nobodyElseReadsOrRevisesAClustersDraft() {
        long plan = sample.owed("launch-plan", "CLUSTER", "KTDNC", "KTDNC", null, "ASKED");
        long regulation = sample.owed("regulation", "CLUSTER", "KTDNC", "KTDNC", null, "CARRIED");
        long draft = attachments.attach(plan, "Dự thảo.pdf", PDF, "cbTTT").id();

        assertThat(as("cbCAT").get("/camunda/api/tdkt/obligations/" + plan).status())
                .isEqualTo(404);
        assertThat(as("cbCAT").get("/camunda/api/tdkt/files/" + draft).status()).isEqualTo(404);
        for (String account : List.of("cbCAT", "tdkt1", "quantri")) {
            assertThat(as(account)
                            .post(
                                    "/camunda/api/tdkt/obligations/" + regulation + "/revise",
                                    Map.of("until", "2093-03-31", "reason", "thử"))
                            .status())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(stateOf(regulation)).isEqualTo(State.CARRIED);
    }

    private StaffClient.Answer tick(String account, long id, List<Long> pledges, long file) {
        return as(account).post(SHEET + id + "/sheet", Map.of("pledges", pledges, "on", "2026-01-05", "fileId", file));
    }

    private String start(String model, long obligation) {
        return instances
                .startProcessInstanceByKey(model, "obligation/" + obligation)
                .getId();
    }

    private String taskOf(String instance) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private void end(String instance) {
        instances.deleteProcessInstance(instance, "test");
    }

    private State stateOf(long obligation) {
        return obligations.get(obligation).state();
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
