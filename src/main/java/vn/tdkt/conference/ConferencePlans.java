package vn.tdkt.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.conference.ConferencePlanEvents.NextHeadProposed;
import vn.tdkt.document.Document;
import vn.tdkt.document.DocumentState;
import vn.tdkt.document.Documents;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
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
    private final Opinions opinions;
    private final ReportFlow flow;
    private final Documents documents;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConferencePlans(
            Obligations obligations,
            OutsideRecords outside,
            ConferencePlanStore store,
            Opinions opinions,
            ReportFlow flow,
            Documents documents,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.obligations = obligations;
        this.outside = outside;
        this.store = store;
        this.opinions = opinions;
        this.flow = flow;
        this.documents = documents;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** Stores a complete plan; refuses an incomplete one by naming all that is missing, and a day that has passed. */
    public void plan(long id, ConferencePlanAnswer typed, Person officer) {
        ConferencePlan plan = complete(id, typed);
        if (plan.day().isBefore(LocalDate.now(clock))) {
            throw new Refusal("Ngày họp không thể trước hôm nay; hội nghị đã họp thì ghi ở ô “Đã làm ngoài hệ thống”.");
        }
        keep(plan, officer);
        if (plan.nextHead() != null && plan.nextHeadWay() != null) {
            Obligation conference = obligations.get(id);
            events.publishEvent(new NextHeadProposed(
                    conference.debtor().code(),
                    conference.year() + 1,
                    plan.nextHead(),
                    plan.nextHeadWay(),
                    officer.account()));
        }
    }

    ConferencePlan complete(long id, ConferencePlanAnswer typed) {
        Set<String> members =
                organisation.membersOf(obligations.get(id).debtor().code(), LocalDate.now(clock)).stream()
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
    public void postpone(long id, String reason, @Nullable LocalDate newDay) {
        LocalDate day = Objects.requireNonNullElseGet(newDay, () -> store.of(id).orElseThrow().day());
        store.postponed(id, reason, day);
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
