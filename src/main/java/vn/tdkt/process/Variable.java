package vn.tdkt.process;

import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Everything an instance remembers: ids, decisions, dates, each declared here once. What it is about stays with the feature. */
record Variable<T>(String name) {

    /** When the step in hand is due: the last moment of a day. */
    static final Variable<Date> DUE = new Variable<>("due");

    /** What tasks are named after. */
    static final Variable<String> SUBJECT = new Variable<>("subject");

    static final Variable<String> PREPARE_FORM = new Variable<>("prepareForm");
    /** Form in which a collection waits. */
    static final Variable<String> FOLLOW_FORM = new Variable<>("followForm");

    static final Variable<String> DEBTOR_OFFICERS = new Variable<>("debtorOfficers");
    static final Variable<String> DEBTOR_LEADERS = new Variable<>("debtorLeaders");
    static final Variable<String> RECEIVERS = new Variable<>("receivers");
    static final Variable<String> SIGNERS = new Variable<>("signers");

    static final Variable<Boolean> SENT_OUTSIDE = new Variable<>("sentOutside");
    static final Variable<Boolean> APPROVED = new Variable<>("approved");
    static final Variable<Boolean> RECEIPT_NEEDED = new Variable<>("receiptNeeded");
    static final Variable<Date> RECEIPT_DUE = new Variable<>("receiptDue");
    /** Whether the conference took place; false while it is postponed. */
    static final Variable<Boolean> HELD = new Variable<>("held");

    static final Variable<Boolean> TAKEN = new Variable<>("taken");

    static final Variable<Boolean> MORE_TO_ASK = new Variable<>("moreToAsk");
    static final Variable<Boolean> WAITING = new Variable<>("waiting");
    /** Id of the model that makes one of what was collected; empty where nothing is made. */
    static final Variable<String> CONSOLIDATED_BY = new Variable<>("consolidatedBy");

    static final Variable<Boolean> CONSOLIDATES = new Variable<>("consolidates");
    static final Variable<String> ANSWERERS = new Variable<>("answerers");

    /** First moment after the last day on which a draft may be commented on. */
    static final Variable<Date> WINDOW_OVER = new Variable<>("windowOver");

    /** Whether everybody who was asked about a conference agrees. */
    static final Variable<Boolean> AGREED = new Variable<>("agreed");

    static final Variable<Date> OPINIONS_DUE = new Variable<>("opinionsDue");
    static final Variable<Date> CONFERENCE_DAY = new Variable<>("conferenceDay");

    /** Part of the year that a service task asks, given in the model. */
    static final Variable<String> PHASE = new Variable<>("phase");

    static final Variable<Boolean> NOMINATED = new Variable<>("nominated");
    static final Variable<Boolean> ANOTHER_SESSION = new Variable<>("anotherSession");
    static final Variable<Boolean> ANY_GRANTED = new Variable<>("anyGranted");
    static final Variable<Boolean> FOR_PRIME_MINISTER = new Variable<>("forPrimeMinister");
    static final Variable<Boolean> MORE_REFUSALS = new Variable<>("moreRefusals");
    static final Variable<Boolean> MORE_DECISIONS = new Variable<>("moreDecisions");
    static final Variable<String> AWARD_SUBMISSION = new Variable<>("awardSubmission");
    static final Variable<String> AWARD_DECISION = new Variable<>("awardDecision");
    static final Variable<String> PM_SUBMISSION = new Variable<>("pmSubmission");
    static final Variable<String> REFUSAL_NOTICE = new Variable<>("refusalNotice");

    static final Variable<Boolean> ISSUED_OUTSIDE = new Variable<>("issuedOutside");
    static final Variable<Boolean> CHECKED = new Variable<>("checked");
    static final Variable<Boolean> SIGNED = new Variable<>("signed");
    static final Variable<Boolean> ISSUED = new Variable<>("issued");

    static final Variable<Date> LAUNCH_START = new Variable<>("launchStart");
    static final Variable<Date> REGISTRATION_START = new Variable<>("registrationStart");
    static final Variable<Boolean> SIX_MONTH_OVER = new Variable<>("sixMonthOver");
    static final Variable<Date> SIX_MONTH_START = new Variable<>("sixMonthStart");
    static final Variable<String> SIX_MONTH_GUIDANCE = new Variable<>("sixMonthGuidance");
    static final Variable<String> SIX_MONTH_PROVINCE_REPORT = new Variable<>("sixMonthProvinceReport");
    static final Variable<Date> YEAR_END_START = new Variable<>("yearEndStart");
    static final Variable<String> YEAR_GUIDANCE = new Variable<>("yearGuidance");
    static final Variable<String> YEAR_PROVINCE_REPORT = new Variable<>("yearProvinceReport");

    T get(VariableScope scope) {
        @SuppressWarnings("unchecked") // each is written with its own type only
        T value = (T) Objects.requireNonNull(scope.getVariable(name), name);
        return value;
    }

    Map.Entry<String, Object> with(T value) {
        return Map.entry(name, value);
    }

    void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
