package vn.tdkt.sandbox.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What happens in the hall on the day of a closing conference: who comes, how they vote, whom they choose. */
final class Hall {

    /** From so many members on one may stay away without anybody missing a quorum. */
    private static final int ENOUGH = 4;

    private static final int GOVERNMENT_FLAG_PERCENT = 40;
    private static final int CERTIFICATES = 2;
    private static final int ANOTHER_HEAD_PERCENT = 15;
    private static final int SIGNED_PERCENT = 93;

    private final Turn turn;
    private final String proposedHead;
    private final List<JsonNode> members;
    private final Set<String> absent = new HashSet<>();

    Hall(Turn turn, String proposedHead) {
        this.turn = turn;
        this.proposedHead = proposedHead;
        this.members = list(turn.data().path("members"));
        if (members.size() >= ENOUGH && turn.draw("somebody stays away", 3) == 0) {
            absent.add(unit(members.get(turn.draw("who stays away", members.size()))));
        }
    }

    Map<String, ?> record() {
        Map<String, Object> record = new HashMap<>(Map.of(
                "outcome", "HELD",
                "meeting", meeting(),
                "attendance",
                        members.stream()
                                .map(member -> Map.of("unit", unit(member), "present", present(member)))
                                .toList(),
                "guests", list(turn.data().path("planned").path("guests")),
                "agenda",
                        list(turn.data().path("agenda")).stream()
                                .map(step -> Map.of("step", step.path("code").asText(), "done", true))
                                .toList(),
                "awards", awards(),
                "nextHead", nextHead()));
        record.put("pledge", Map.of("signed", signed()));
        return record;
    }

    private Map<String, ?> meeting() {
        JsonNode planned = turn.data().path("planned").path("meeting");
        boolean morning = planned.path("from").asText().startsWith("08");
        return Map.of(
                "on", planned.path("on").asText(turn.today().toString()),
                "from", morning ? "08:00" : "14:00",
                "to", morning ? "11:00" : "16:30",
                "place", planned.path("place").asText("Hội trường đơn vị trưởng"),
                "chair", planned.path("chair").asText("Trưởng cụm, khối"),
                "secretary", members.get(0).path("officer").asText("Chuyên viên đơn vị trưởng"),
                "counters", List.of());
    }

    /** The first by vote gets the highest award; no unit is proposed for two. */
    private List<Map<String, ?>> awards() {
        List<String> ranked = members.stream()
                .filter(member -> member.path("reasons").isEmpty())
                .map(Hall::unit)
                .sorted(Comparator.comparing((String unit) -> turn.draw("rank " + unit, Integer.MAX_VALUE))
                        .thenComparing(unit -> unit))
                .toList();
        List<Map<String, ?>> rounds = new ArrayList<>();
        int next = 0;
        if (turn.happens("government flag", GOVERNMENT_FLAG_PERCENT)) {
            next = vote(rounds, "government-flag", ranked, next, 1);
        }
        next = vote(rounds, "province-flag", ranked, next, 1);
        vote(rounds, "province-certificate", ranked, next, CERTIFICATES);
        return rounds;
    }

    private int vote(List<Map<String, ?>> rounds, String award, List<String> ranked, int from, int units) {
        int to = Math.min(ranked.size(), from + units);
        int voters = members.size() - absent.size();
        if (from < to) {
            rounds.add(Map.of(
                    "award",
                    award,
                    "way",
                    "BALLOT",
                    "ballots",
                    Map.of("issued", voters, "collected", voters, "valid", voters),
                    "candidates",
                    ranked.subList(from, to).stream()
                            .map(unit -> candidate(award, unit, voters))
                            .toList()));
        }
        return to;
    }

    /** Somebody is against it or abstains where a majority of all members is left. */
    private Map<String, ?> candidate(String award, String unit, int voters) {
        int others = Math.max(0, voters - members.size() / 2 - 1);
        int against = Math.min(others, turn.draw("against " + award + unit, 2));
        int abstained = Math.min(others - against, turn.draw("abstained " + award + unit, 2));
        return Map.of(
                "unit", unit,
                "inFavour", voters - against - abstained,
                "against", against,
                "abstained", abstained,
                "nominated", true);
    }

    private Map<String, ?> nextHead() {
        boolean another = proposedHead.isEmpty() || turn.happens("another head", ANOTHER_HEAD_PERCENT);
        String head = another ? unit(members.get(turn.draw("head", members.size()))) : proposedHead;
        List<String> deputies = members.stream()
                .map(Hall::unit)
                .filter(unit -> !unit.equals(head))
                .limit(1)
                .toList();
        return Map.of("way", "ELECTED", "head", head, "deputies", deputies);
    }

    private List<String> signed() {
        return members.stream()
                .filter(this::present)
                .map(Hall::unit)
                .filter(unit -> turn.happens("signs " + unit, SIGNED_PERCENT))
                .toList();
    }

    private boolean present(JsonNode member) {
        return !absent.contains(unit(member));
    }

    private static String unit(JsonNode member) {
        return member.path("unit").asText();
    }

    private static List<JsonNode> list(JsonNode lines) {
        return StreamSupport.stream(lines.spliterator(), false).toList();
    }
}
