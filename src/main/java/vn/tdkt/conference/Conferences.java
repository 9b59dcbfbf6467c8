package vn.tdkt.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.conference.ConferenceAnswer.Attendance;
import vn.tdkt.conference.ConferenceAnswer.AwardRound;
import vn.tdkt.conference.ConferenceAnswer.Candidate;
import vn.tdkt.conference.ConferenceAnswer.Outcome;
import vn.tdkt.conference.ConferenceAnswer.Pledge;
import vn.tdkt.conference.ConferenceAnswer.Postponed;
import vn.tdkt.document.Attachments;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Person;
import vn.tdkt.organisation.Unit;

/** The day of the closing conference: what its head's officer records in the hall, and what follows from it. */
@Service
@Transactional
public class Conferences {

    private final Obligations obligations;
    private final Organisation organisation;
    private final Awards awards;
    private final Eligibility eligibility;
    private final ConferenceStore store;
    private final ConferenceSheets sheets;
    private final ConferenceEffects effects;
    private final Attachments attachments;
    private final Clock clock;

    Conferences(
            Obligations obligations,
            Organisation organisation,
            Awards awards,
            Eligibility eligibility,
            ConferenceStore store,
            ConferenceSheets sheets,
            ConferenceEffects effects,
            Attachments attachments,
            Clock clock) {
        this.obligations = obligations;
        this.organisation = organisation;
        this.awards = awards;
        this.eligibility = eligibility;
        this.store = store;
        this.sheets = sheets;
        this.effects = effects;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ConferenceSheets.Sheet sheet(long id) {
        return sheets.of(obligations.get(id));
    }

    /** Stores a complete record; refuses an incomplete or impossible one by naming everything that is wrong. */
    public Outcome hold(long id, ConferenceAnswer answer, Person officer) {
        Obligation conference = obligations.get(id);
        if (answer.outcome() == null) {
            throw new Refusal("Chưa ghi hội nghị đã họp hay hoãn; hãy chọn một.");
        }
        HeldConference held =
                answer.outcome() == Outcome.HELD ? held(conference, answer) : postponed(answer.postponed());
        store.save(id, held, officer.account());
        effects.follow(conference, held, officer.account());
        return held.outcome();
    }

    private HeldConference postponed(@Nullable Postponed postponed) {
        if (postponed == null
                || postponed.reason() == null
                || postponed.reason().isBlank()) {
            throw new Refusal("Chưa ghi lý do hoãn; hãy ghi một câu để các đơn vị được biết.");
        }
        if (postponed.newDate() != null && postponed.newDate().isBefore(LocalDate.now(clock))) {
            throw new Refusal("Ngày họp mới không thể trước hôm nay; hãy chọn ngày khác hoặc để trống.");
        }
        return new HeldConference(
                Outcome.POSTPONED,
                postponed,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                new Pledge(List.of(), null));
    }

    private HeldConference held(Obligation conference, ConferenceAnswer answer) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = answer.meeting() == null
                ? today
                : Objects.requireNonNullElse(answer.meeting().on(), today);
        Map<String, String> members = members(conference, day);
        int present =
                (int) answer.attendance().stream().filter(Attendance::present).count();
        Turnout turnout = new Turnout(members.size(), present);
        Nominations nominations = nominations(conference, answer, turnout, day);
        new ConferenceRules(members)
                .meeting(answer.meeting(), today)
                .attendance(answer.attendance())
                .add(turnout.faults())
                .agenda(answer.agenda())
                .add(nominations.wrong())
                .nextHead(answer.nextHead(), turnout, awards.quorum(conference.year()))
                .pledge(answer.pledge())
                .refuseIfWrong();
        refuseForeignScan(conference.id(), answer.pledge());
        return held(answer, turnout, nominations);
    }

    private void refuseForeignScan(long id, @Nullable Pledge pledge) {
        if (pledge != null && pledge.scanId() != null) {
            attachments.own(id, pledge.scanId());
        }
    }

    private static HeldConference held(ConferenceAnswer answer, Turnout turnout, Nominations nominations) {
        return new HeldConference(
                Outcome.HELD,
                null,
                answer.meeting(),
                turnout,
                answer.attendance(),
                answer.guests().stream()
                        .filter(guest -> !guest.name().isBlank())
                        .toList(),
                answer.agenda(),
                answer.awards().stream()
                        .filter(round -> !round.candidates().isEmpty())
                        .map(round -> new HeldConference.Round(
                                round.award(), round.way(), round.way() == VoteWay.BALLOT ? round.ballots() : null))
                        .toList(),
                nominations.votes(),
                answer.nextHead(),
                Objects.requireNonNullElse(answer.pledge(), new Pledge(List.of(), null)));
    }

    private Nominations nominations(Obligation conference, ConferenceAnswer answer, Turnout turnout, LocalDate day) {
        List<String> candidates = answer.awards().stream()
                .flatMap(round -> round.candidates().stream())
                .map(Candidate::unit)
                .distinct()
                .toList();
        Nominations nominations = new Nominations(turnout, eligibility.of(conference, candidates, day), day);
        for (AwardRound round : answer.awards()) {
            nominations.count(awards.named(round.award(), conference.year()), round);
        }
        return nominations;
    }

    private Map<String, String> members(Obligation conference, LocalDate day) {
        return organisation.membersOf(conference.debtor().code(), day).stream()
                .collect(Collectors.toMap(Unit::code, Unit::name, (one, other) -> one, LinkedHashMap::new));
    }
}
