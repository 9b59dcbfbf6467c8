package vn.tdkt.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.organisation.HeadWay;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;

/** What the page of the conference shows: who is expected, by which rules is voted, what was recorded before. */
@Component
public class ConferenceSheets {

    private final Organisation organisation;
    private final Awards awards;
    private final Eligibility eligibility;
    private final Delegates delegates;
    private final StoredConferences stored;
    private final ConferencePlanStore plans;
    private final Clock clock;

    ConferenceSheets(
            Organisation organisation,
            Awards awards,
            Eligibility eligibility,
            Delegates delegates,
            StoredConferences stored,
            ConferencePlanStore plans,
            Clock clock) {
        this.organisation = organisation;
        this.awards = awards;
        this.eligibility = eligibility;
        this.delegates = delegates;
        this.stored = stored;
        this.plans = plans;
        this.clock = clock;
    }

    Sheet of(Obligation conference) {
        LocalDate today = LocalDate.now(clock);
        List<Unit> members = organisation.membersOf(conference.debtor().code(), today);
        List<String> codes = members.stream().map(Unit::code).toList();
        Map<String, Nominee> nominees = eligibility.of(conference, codes, today);
        Map<String, Map<String, String>> names = delegates.of(codes);
        return new Sheet(
                members.stream()
                        .map(unit -> Expected.of(
                                unit,
                                names.getOrDefault(unit.code(), Map.of()),
                                Objects.requireNonNull(nominees.get(unit.code()))
                                        .reasons(today)))
                        .toList(),
                awards.of(conference.year()),
                awards.quorum(conference.year()),
                Stream.of(AgendaStep.values())
                        .map(step -> new Choice(step.name(), step.label()))
                        .toList(),
                Stream.of(VoteWay.values())
                        .map(way -> new Choice(way.name(), way.label()))
                        .toList(),
                Stream.of(HeadWay.values())
                        .map(way -> new Choice(way.name(), way.label()))
                        .toList(),
                conference.debtor().code(),
                conference.year(),
                stored.of(conference.id()).map(HeldConference::typed).orElse(null),
                plans.of(conference.id()).map(plan -> planned(conference, plan)).orElse(null));
    }

    private Planned planned(Obligation conference, ConferencePlan plan) {
        String head = organisation
                .headOf(conference.debtor().code(), conference.year(), LocalDate.now(clock))
                .orElse("");
        String chair = delegates.of(List.of(head)).getOrDefault(head, Map.of()).get("LEADER");
        return new Planned(
                new ConferenceAnswer.Meeting(plan.day(), plan.startsAt(), null, plan.where(), chair, null, List.of()),
                plan.wholeDay(),
                plan.headcount(),
                plan.delegates().stream()
                        .map(one -> new Delegate(one.unit(), one.name()))
                        .toList(),
                plan.guests().stream()
                        .map(guest -> new ConferenceAnswer.Guest(guest.name(), guest.office()))
                        .toList());
    }

    /** Something to choose. */
    public record Choice(String code, String name) {}

    /**
     * A member whose delegates are expected.
     *
     * @param reasons why it may not be nominated; shown to the head's people only when they ask
     */
    public record Expected(
            String unit,
            String name,
            @Nullable String leader,
            @Nullable String officer,
            List<String> reasons) {

        static Expected of(Unit unit, Map<String, String> names, List<String> reasons) {
            return new Expected(unit.code(), unit.name(), names.get("LEADER"), names.get("OFFICER"), reasons);
        }
    }

    /** Somebody a unit sends by name. */
    public record Delegate(String unit, String name) {}

    /**
     * What the plan says about the day, as a proposal for its record.
     *
     * @param headcount how many are expected
     */
    public record Planned(
            ConferenceAnswer.Meeting meeting,
            boolean wholeDay,
            int headcount,
            List<Delegate> delegates,
            List<ConferenceAnswer.Guest> guests) {}

    /**
     * What the form shows.
     *
     * @param recorded what was recorded before, null the first time
     * @param planned what the plan says, null when there is none
     */
    public record Sheet(
            List<Expected> members,
            List<Award> awards,
            Share quorum,
            List<Choice> agenda,
            List<Choice> ways,
            List<Choice> headWays,
            String cluster,
            int year,
            @Nullable ConferenceAnswer recorded,
            @Nullable Planned planned) {}
}
