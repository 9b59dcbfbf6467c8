package vn.tdkt.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.HeadWay;

/**
 * The conference on one page, as the head's officer fills it in the hall.
 *
 * @param postponed filled instead of everything else when it was put off
 */
public record ConferenceAnswer(
        @Nullable Outcome outcome,
        @Nullable Postponed postponed,
        @Nullable Meeting meeting,
        List<Attendance> attendance,
        List<Guest> guests,
        List<Step> agenda,
        List<AwardRound> awards,
        @Nullable NextHead nextHead,
        @Nullable Pledge pledge) {

    public ConferenceAnswer {
        attendance = attendance == null ? List.of() : attendance;
        guests = guests == null ? List.of() : guests;
        agenda = agenda == null ? List.of() : agenda;
        awards = awards == null ? List.of() : awards;
    }

    /** How the day ended. */
    public enum Outcome {
        HELD,
        POSTPONED
    }

    /** Put off, to a day that may not be known yet. */
    public record Postponed(
            @Nullable String reason, @Nullable LocalDate newDate) {}

    /** When and where, and who led it; none of them needs an account. */
    public record Meeting(
            @Nullable LocalDate on,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String place,
            @Nullable String chair,
            @Nullable String secretary,
            List<String> counters) {

        public Meeting {
            counters = counters == null
                    ? List.of()
                    : counters.stream().filter(name -> !name.isBlank()).toList();
        }
    }

    /** Who came for a member unit. */
    public record Attendance(
            String unit,
            boolean present,
            @Nullable String leader,
            @Nullable String officer) {}

    /** A guest who was there. */
    public record Guest(String name, @Nullable String office) {}

    /** One step of the agenda. */
    public record Step(
            AgendaStep step, boolean done, @Nullable String note) {}

    /** The vote on one award; every candidate by the same ballot. */
    public record AwardRound(
            String award, VoteWay way, @Nullable Ballots ballots, List<Candidate> candidates) {

        public AwardRound {
            candidates = candidates == null ? List.of() : candidates;
        }
    }

    /**
     * One unit voted on.
     *
     * @param nominated whether the conference proposes it; one that was not carried never is
     */
    public record Candidate(
            String unit,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            boolean unopposed,
            boolean nominated) {}

    /** Who heads the cluster next year. */
    public record NextHead(
            @Nullable HeadWay way,
            @Nullable String head,
            List<String> deputies,
            @Nullable String note) {

        public NextHead {
            deputies = deputies == null ? List.of() : deputies;
        }
    }

    /** Who signed next year's pledge, with the scan of the sheet. */
    public record Pledge(List<String> signed, @Nullable Long scanId) {

        public Pledge {
            signed = signed == null ? List.of() : signed;
        }
    }
}
