package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** The only link between an instance and what it is about. */
final class BusinessKey {

    private static final String OBLIGATION = "obligation/";
    private static final String YEAR = "year/";

    private BusinessKey() {}

    static String ofObligation(long id) {
        return OBLIGATION + id;
    }

    static String ofYear(int year) {
        return YEAR + year;
    }

    static boolean isOfObligation(@Nullable String key) {
        return key != null && key.startsWith(OBLIGATION);
    }

    static long obligation(String key) {
        if (!isOfObligation(key)) {
            throw new IllegalArgumentException("Not the business key of an obligation: " + key);
        }
        return Long.parseLong(key.substring(OBLIGATION.length()));
    }

    static int year(DelegateExecution execution) {
        return Integer.parseInt(execution.getProcessBusinessKey().substring(YEAR.length()));
    }

    static long obligation(DelegateExecution execution) {
        return obligation(execution.getProcessBusinessKey());
    }
}
