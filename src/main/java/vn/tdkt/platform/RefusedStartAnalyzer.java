package vn.tdkt.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.tdkt.Refusal;

/** Lets a start that was refused end with the sentence of the refusal instead of a stack trace. */
class RefusedStartAnalyzer extends AbstractFailureAnalyzer<Refusal> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Refusal cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
