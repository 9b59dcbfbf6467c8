package vn.tdkt.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.conference.ConferenceAnswer.Attendance;
import vn.tdkt.conference.ConferenceAnswer.Guest;
import vn.tdkt.conference.ConferenceAnswer.Meeting;
import vn.tdkt.conference.ConferenceAnswer.NextHead;
import vn.tdkt.conference.ConferenceAnswer.Outcome;
import vn.tdkt.conference.ConferenceAnswer.Pledge;
import vn.tdkt.conference.ConferenceAnswer.Postponed;
import vn.tdkt.conference.ConferenceAnswer.Step;

/**
 * A conference as it is stored.
 *
 * @param turnout null while it is postponed
 * @param rounds how each award was voted on
 * @param votes in the order they were written
 */
public record HeldConference(
        Outcome outcome,
        @Nullable Postponed postponed,
        @Nullable Meeting meeting,
        @Nullable Turnout turnout,
        List<Attendance> attendance,
        List<Guest> guests,
        List<Step> agenda,
        List<Round> rounds,
        List<HeldVote> votes,
        @Nullable NextHead nextHead,
        Pledge pledge) {

    /** The way and the paper of the vote on one award. */
    public record Round(String award, VoteWay way, @Nullable Ballots ballots) {}

    LocalDate day() {
        return Objects.requireNonNull(Objects.requireNonNull(meeting).on());
    }

    List<HeldVote> votesOn(String award) {
        return votes.stream().filter(vote -> vote.award().equals(award)).toList();
    }

    /** Codes of all it speaks of: who attended, was voted on or is to lead. */
    List<String> units() {
        Stream<String> leading = nextHead == null
                ? Stream.empty()
                : Stream.concat(Stream.ofNullable(nextHead.head()), nextHead.deputies().stream());
        return Stream.of(
                        attendance.stream().map(Attendance::unit),
                        votes.stream().map(HeldVote::unit),
                        leading)
                .flatMap(units -> units)
                .distinct()
                .toList();
    }

    /** What the conference proposes. */
    List<HeldVote> nominated() {
        return votes.stream().filter(HeldVote::nominated).toList();
    }

    /** As it was typed, for a form that opens again. */
    ConferenceAnswer typed() {
        return new ConferenceAnswer(
                outcome,
                postponed,
                meeting,
                attendance,
                guests,
                agenda,
                rounds.stream()
                        .map(round -> new ConferenceAnswer.AwardRound(
                                round.award(),
                                round.way(),
                                round.ballots(),
                                votesOn(round.award()).stream()
                                        .map(HeldVote::typed)
                                        .toList()))
                        .toList(),
                nextHead,
                pledge);
    }
}
