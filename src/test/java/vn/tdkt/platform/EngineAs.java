package vn.tdkt.platform;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngines;
import vn.tdkt.StaffClient.Answer;

/** The engine used directly, with the rights of a person but past every guard of requests. */
record EngineAs(String account, List<String> groups) {

    void does(Runnable deed) {
        IdentityService identity = ProcessEngines.getProcessEngine("default").getIdentityService();
        identity.setAuthentication(account, groups);
        try {
            deed.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** What the person would be told; 200 when nothing stopped it. */
    Answer tries(Runnable deed) {
        try {
            does(deed);
            return new Answer(200, "");
        } catch (RuntimeException e) {
            FailureAnswer answer = Failures.known(e).orElseGet(() -> new FailureAnswer(500, String.valueOf(e), null));
            return new Answer(answer.status(), answer.message());
        }
    }
}
