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
    private final Clock clock;

    ConferenceSheets(
            Organisation organisation,
            Awards awards,
            Eligibility eligibility,
            Delegates delegates,
            StoredConferences stored,
            Clock clock) {
        this.organisation = organisation;
        this.awards = awards;
        this.eligibility = eligibility;
        this.delegates = delegates;
        this.stored = stored;
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
                stored.of(conference.id()).map(HeldConference::typed).orElse(null));
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

    /**
     * What the form shows.
     *
     * @param recorded what was recorded before, null the first time
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
            @Nullable ConferenceAnswer recorded) {}
}
