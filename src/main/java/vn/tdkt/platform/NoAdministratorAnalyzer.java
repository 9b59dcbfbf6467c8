package vn.tdkt.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a start without administrator end with its one sentence instead of a stack trace. */
class NoAdministratorAnalyzer extends AbstractFailureAnalyzer<NoAdministrator> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoAdministrator cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
