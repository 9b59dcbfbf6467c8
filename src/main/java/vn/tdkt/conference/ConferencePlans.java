package vn.tdkt.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.conference.ConferenceEvents.ConferencePostponed;
import vn.tdkt.document.Document;
import vn.tdkt.document.DocumentState;
import vn.tdkt.document.Documents;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.organisation.Headships;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Person;
import vn.tdkt.organisation.Unit;
import vn.tdkt.report.ReportFlow;

/** The way of a conference from its plan to the day it is held. */
@Service
@Transactional
public class ConferencePlans {

    private final Obligations obligations;
    private final OutsideRecords outside;
    private final ConferencePlanStore store;
    private final ConferenceOpinions opinions;
    private final ReportFlow flow;
    private final Documents documents;
    private final Organisation organisation;
    private final Headships headships;
    private final Clock clock;

    ConferencePlans(
            Obligations obligations,
            OutsideRecords outside,
            ConferencePlanStore store,
            ConferenceOpinions opinions,
            ReportFlow flow,
            Documents documents,
            Organisation organisation,
            Headships headships,
            Clock clock) {
        this.obligations = obligations;
        this.outside = outside;
        this.store = store;
        this.opinions = opinions;
        this.flow = flow;
        this.documents = documents;
        this.organisation = organisation;
        this.headships = headships;
        this.clock = clock;
    }

    /** Stores a complete plan; refuses an incomplete one by naming all that is missing, and a day that has passed. */
    public void plan(long id, ConferencePlanAnswer typed, Person officer) {
        ConferencePlan plan = complete(id, typed);
        if (plan.day().isBefore(LocalDate.now(clock))) {
            throw new Refusal("Ngày họp không thể trước hôm nay; hội nghị đã họp thì ghi ở ô “Đã làm ngoài hệ thống”.");
        }
        propose(plan, officer);
        keep(plan, officer);
    }

    /** Who shall lead next year prepares it from now on; the same proposal is not made twice. */
    private void propose(ConferencePlan plan, Person officer) {
        String before =
                store.of(plan.obligation()).map(ConferencePlan::nextHead).orElse(null);
        if (plan.nextHead() != null && !plan.nextHead().equals(before)) {
            Obligation conference = obligations.get(plan.obligation());
            headships.propose(conference.debtor().code(), conference.year(), plan.nextHead(), officer.account());
        }
    }

    ConferencePlan complete(long id, ConferencePlanAnswer typed) {
        Set<String> members = organisation
                .membersOf(obligations.get(id).debtor().code(), LocalDate.now(clock))
                .stream()
                .map(Unit::code)
                .collect(Collectors.toSet());
        return new ConferencePlanRules(members).complete(id, typed);
    }

    void keep(ConferencePlan plan, Person officer) {
        store.save(plan, officer.account());
        flow.prepared(plan.obligation(), officer);
    }

    /** It was planned and held without this system: the act is done as of the real day. */
    public void recordHeldOutside(long id, DoneOutside done, Person officer) {
        outside.byOwner(id, done, officer.account());
        obligations.accept(id, null, officer.account());
    }

    /** Numbers what the leader approved; with a request for opinions those are asked, else all is ready for the day. */
    public Issued issue(long id) {
        Obligation conference = obligations.get(id);
        ConferencePlan plan = store.of(id).orElseThrow();
        boolean request = documents.ofObligation(id).stream().anyMatch(ConferencePlans::isRequestToIssue);
        flow.issue(id);
        return request
                ? new Issued(true, opinions.ask(conference, plan), plan.day())
                : new Issued(false, plan.day(), plan.day());
    }

    private static boolean isRequestToIssue(Document document) {
        return document.type().equals(ConferencePaperWriter.REQUEST) && document.state() == DocumentState.APPROVED;
    }

    /** Put off: the plan starts from the new day, when it is known, and the invitations to come replace the old ones. */
    @EventListener
    void on(ConferencePostponed event) {
        store.of(event.obligation())
                .ifPresent(plan -> store.postponed(
                        plan.obligation(), event.reason(), Objects.requireNonNullElse(event.newDate(), plan.day())));
    }

    /**
     * What was issued.
     *
     * @param asked whether opinions were asked with it
     * @param due by the end of which day they are wanted
     * @param day of the conference
     */
    public record Issued(boolean asked, LocalDate due, LocalDate day) {}
}
