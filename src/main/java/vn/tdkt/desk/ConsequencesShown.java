package vn.tdkt.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Reform;
import vn.tdkt.obligation.Reform.Begin;
import vn.tdkt.obligation.Reform.End;
import vn.tdkt.obligation.Reform.Move;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.Organisation;

/** Re-formed clusters in the office's words. */
@Component
class ConsequencesShown {

    private final Kinds kinds;
    private final Organisation organisation;

    ConsequencesShown(Kinds kinds, Organisation organisation) {
        this.kinds = kinds;
        this.organisation = organisation;
    }

    Page page(
            LocalDate day,
            Reform reform,
            Map<String, Integer> targets,
            List<String> changedHeads,
            Map<String, String> before,
            Map<String, String> after) {
        return new Page(
                day,
                moved(reform.moves(), targets),
                reform.begins().stream().map(this::begun).toList(),
                reform.ends().stream().map(this::ended).toList(),
                changedHeads.stream().map(key -> head(key, before, after)).toList());
    }

    private List<Moved> moved(List<Move> moves, Map<String, Integer> targets) {
        Map<String, List<Move>> byUnit = moves.stream()
                .collect(Collectors.groupingBy(
                        move -> move.year() + " " + move.unit(), LinkedHashMap::new, Collectors.toList()));
        List<Moved> shown = new ArrayList<>();
        byUnit.forEach((key, own) -> {
            Move first = own.get(0);
            shown.add(new Moved(
                    first.year(),
                    first.unitName(),
                    first.fromName(),
                    first.toName(),
                    own.stream().map(this::owed).toList(),
                    targets.getOrDefault(key, 0),
                    first.decision()));
        });
        return shown;
    }

    private Owed owed(Move move) {
        return new Owed(kinds.named(move.kind()).name(), move.state(), move.due());
    }

    private Begun begun(Begin begin) {
        return new Begun(
                begin.year(),
                organisation.cluster(begin.cluster()).name(),
                begin.kind().name(),
                begin.due());
    }

    private Ended ended(End end) {
        String becomes = end.withdrawn()
                ? "Rút: bên dưới không còn gì"
                : "Giữ lại cho trưởng cũ: bên dưới còn " + end.left() + " việc đã nộp hoặc chưa chuyển";
        return new Ended(
                end.year(),
                end.clusterName(),
                new Owed(kinds.named(end.kind()).name(), end.state(), end.due()),
                becomes);
    }

    private Head head(String key, Map<String, String> before, Map<String, String> after) {
        int space = key.indexOf(' ');
        return new Head(
                Integer.parseInt(key.substring(0, space)),
                organisation.cluster(key.substring(space + 1)).name(),
                unit(before.get(key)),
                unit(after.get(key)));
    }

    private @Nullable String unit(@Nullable String code) {
        return code == null ? null : organisation.unit(code).name();
    }

    /** @param from the day looked at */
    record Page(LocalDate from, List<Moved> moved, List<Begun> begun, List<Ended> ended, List<Head> heads) {}

    /** @param targets how many registered targets of the year go with the unit */
    record Moved(int year, String unit, String from, String to, List<Owed> owed, int targets, String decision) {}

    record Owed(String what, State state, LocalDate due) {}

    record Begun(int year, String cluster, String what, LocalDate due) {}

    record Ended(int year, String cluster, Owed owed, String becomes) {}

    /** @param before null when nobody headed it, as {@code after} when nobody does */
    record Head(
            int year,
            String cluster,
            @Nullable String before,
            @Nullable String after) {}
}
