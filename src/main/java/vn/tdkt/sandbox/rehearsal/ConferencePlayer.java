package vn.tdkt.sandbox.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.DaysOff;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.sandbox.SandboxOnly;

/** The closing conference from its plan to the file that goes to the province. */
@Component
@SandboxOnly
class ConferencePlayer implements Player {

    /** The season: from the second week of November for seven weeks. */
    private static final int FIRST_MONTH = 11;

    private static final int FIRST_DAY = 9;
    private static final int SEASON_DAYS = 45;

    /** Opinions are asked before, and guests want to be told. */
    private static final int NOTICE_DAYS = 14;

    private static final int A_WEEK = 7;
    private static final int POSTPONED_PERCENT = 8;

    private final Organisation organisation;
    private final Cycles cycles;

    ConferencePlayer(Organisation organisation, Cycles cycles) {
        this.organisation = organisation;
        this.cycles = cycles;
    }

    @Override
    public Map<String, Part> parts() {
        return Map.of(
                "plan-conference",
                this::plan,
                "hold-conference",
                this::hold,
                "prepare-dossier",
                turn -> turn.fate() == Fate.SENT_OUTSIDE
                        ? turn.outside()
                        : Map.of("sections", turn.sections(), "attachmentIds", List.of()),
                "prepare-cluster-file",
                turn -> Map.of("sections", turn.sections(), "attachmentIds", List.of()));
    }

    private Map<String, ?> plan(Turn turn) {
        JsonNode data = turn.data();
        String head = data.path("head").asText();
        Map<String, Object> plan = new HashMap<>(Map.of(
                "day",
                day(turn).toString(),
                "startsAt",
                turn.draw("noon", 2) == 0 ? "08:00" : "14:00",
                "wholeDay",
                false,
                "place",
                head,
                "hall",
                "Hội trường tầng " + (2 + turn.draw("hall", 3)),
                "headcount",
                data.path("delegates").asInt() + 1,
                "payer",
                head,
                "programme",
                texts(data.path("programme")),
                "guests",
                List.of(Map.of("name", "Trưởng Ban Thi đua - Khen thưởng", "office", "Sở Nội vụ"))));
        nextHead(turn).ifPresent(next -> {
            plan.put("nextHead", next);
            plan.put("nextHeadWay", "ELECTED");
        });
        return plan;
    }

    /** In its season; put off or not agreed to, a week after the day that was planned. */
    private LocalDate day(Turn turn) {
        LocalDate planned = turn.data().hasNonNull("plan")
                ? LocalDate.parse(turn.data().path("plan").path("day").asText())
                : LocalDate.of(turn.task().year(), FIRST_MONTH, FIRST_DAY).plusDays(turn.draw("day", SEASON_DAYS));
        boolean refused = StreamSupport.stream(turn.data().path("opinions").spliterator(), false)
                .anyMatch(opinion ->
                        opinion.hasNonNull("agrees") && !opinion.path("agrees").asBoolean());
        LocalDate day = refused ? planned.plusDays(A_WEEK) : planned;
        LocalDate soonest = turn.today().plusDays(NOTICE_DAYS);
        return workingDay(day.isBefore(soonest) ? soonest : day);
    }

    private LocalDate workingDay(LocalDate from) {
        DaysOff daysOff = cycles.daysOff();
        LocalDate day = from;
        while (daysOff.reason(day).isPresent()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private java.util.Optional<String> nextHead(Turn turn) {
        return organisation.headOf(turn.task().debtor(), turn.task().year() + 1, turn.today());
    }

    private Map<String, ?> hold(Turn turn) {
        boolean first = !turn.data().hasNonNull("recorded");
        return first && turn.happens("postponed", POSTPONED_PERCENT)
                ? Map.of(
                        "outcome",
                        "POSTPONED",
                        "postponed",
                        Map.of(
                                "reason",
                                "Lãnh đạo tỉnh bận việc đột xuất.",
                                "newDate",
                                workingDay(turn.today().plusDays(NOTICE_DAYS)).toString()))
                : new Hall(turn, nextHead(turn).orElse("")).record();
    }

    private static List<String> texts(JsonNode lines) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
