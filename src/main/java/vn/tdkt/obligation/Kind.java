package vn.tdkt.obligation;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What can be owed, as read from {@code obligation-kinds.yaml}, where each field is explained.
 *
 * @param subject trích yếu of its document, with {năm} for the year
 * @param feeds code of the kind that consolidates this one, null at the top
 * @param milestone code of the milestone that dates it, null when it is dated as it is asked
 * @param model id of the model that moves one such obligation
 * @param consolidatedBy id of the model that makes one of what was collected, null when nothing is made
 * @param documentType code of the document it is met by, null when it is an act or an answer
 * @param prepareForm form in which it is prepared or answered
 * @param followForm form in which a collection waits, {@link #followedIn} when null
 * @param signedFor whose leader signs the document of an office, the office's own when null
 * @param informs whose people are told by mail once it is issued, null when it is handed in instead
 * @param phase part of the year it is asked in
 * @param follows code of the kind after whose end it is asked
 * @param byHand no model asks for it: Sở Nội vụ gives it out when it wants
 * @param beside it is about the one above it and does not hold it up
 * @param shows code of the kind whose documents of the same debtor everybody reads who gives an opinion about this one
 */
public record Kind(
        String code,
        String name,
        @Nullable String subject,
        PartyKind debtor,
        PartyKind receiver,
        @Nullable String feeds,
        @Nullable String milestone,
        String model,
        @Nullable String consolidatedBy,
        @Nullable String documentType,
        String prepareForm,
        @Nullable String followForm,
        @Nullable PartyKind signedFor,
        @Nullable PartyKind informs,
        @Nullable String phase,
        @Nullable String follows,
        boolean occasional,
        boolean carriesOver,
        boolean unnumbered,
        boolean byHand,
        boolean beside,
        @Nullable Answerer answeredBy,
        int windowDays,
        @Nullable String windowMilestone,
        @Nullable String shows) {

    /** Whether it is an act that its documents only prepare. */
    boolean isMeeting() {
        return model.equals("year-end-conference");
    }

    /** Whether its debtors are asked what they think about the one above it. */
    public boolean isQuestion() {
        return occasional && !beside;
    }

    /** Whose people answer. */
    public enum Answerer {
        OFFICERS,
        LEADERS
    }

    /** The form in which a collection of this kind waits. */
    public String followedIn() {
        return followForm == null ? "follow-members" : followForm;
    }

    /** Whose leader signs its document when that is not the debtor's: the chair of UBND tỉnh heads the Council. */
    public Party signer() {
        return signedFor == PartyKind.PROVINCE ? Party.PROVINCE : Party.OFFICE;
    }

    /** Id of the group whose people answer for that party in that year. */
    public String answerers(Party debtor, int year) {
        return answeredBy == Answerer.LEADERS ? debtor.leaders(year) : debtor.officers(year);
    }

    /** The milestone that dates it; refuses a kind that has none with {@link NoSuchElementException}. */
    public String dated() {
        return required(milestone, "milestone");
    }

    /** The document it is met by; refuses an act or an answer with {@link NoSuchElementException}. */
    public String document() {
        return required(documentType, "document");
    }

    /** Trích yếu of its document in that year, the kind's name when none is given. */
    public String subjectIn(int year) {
        return (subject == null ? name + " {năm}" : subject).replace("{năm}", String.valueOf(year));
    }

    private String required(@Nullable String value, String what) {
        if (value == null) {
            throw new NoSuchElementException("Kind " + code + " has no " + what);
        }
        return value;
    }
}
