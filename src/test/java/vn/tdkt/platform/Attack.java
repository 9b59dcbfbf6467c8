package vn.tdkt.platform;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;

/** Base of the attacks: unit A and unit B each have one task of the same process; a person of A is logged in. */
abstract class Attack extends ServerTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    LoginAttempts attempts;

    GuardedOffice office;
    GuardedTask guarded;
    Task ours;
    Task theirs;
    StaffClient officer;

    @BeforeEach
    void open() {
        office = new GuardedOffice(database);
        office.open();
        guarded = new GuardedTask(repository, runtime, tasks);
        guarded.deploy();
        ours = guarded.of("GXA");
        theirs = guarded.of("GXB");
        officer = as(GuardedOffice.OFFICER_A);
    }

    @AfterEach
    void close() {
        guarded.undeploy();
        office.run("delete from login_attempt");
        office.close();
    }

    StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, GuardedOffice.PASSWORD);
    }

    String ours(String call) {
        return StaffClient.ENGINE + "/task/" + ours.getId() + call;
    }

    String theirs(String call) {
        return StaffClient.ENGINE + "/task/" + theirs.getId() + call;
    }
}
