package vn.tdkt.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;

/** What only the report of a year says: the members' points in their order, and what they said about the draft. */
@Component
class YearEndContent {

    private static final String NONE = "…";

    /** Who has no points at the end. */
    private static final Comparator<MemberScore> BEST_FIRST = Comparator.comparing(
                    MemberScore::share, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(MemberScore::name);

    private final UnitScores scores;
    private final DraftComments comments;

    YearEndContent(UnitScores scores, DraftComments comments) {
        this.scores = scores;
        this.comments = comments;
    }

    Map<String, Object> of(Obligation obligation, Outline outline) {
        Map<String, Object> content = new HashMap<>();
        content.putAll(points(outline.scoresMembers() ? scores.ofMembers(obligation.id()) : List.of()));
        String sentence = comments.about(obligation.id(), "Dự thảo báo cáo");
        content.put("commented", !sentence.isEmpty());
        content.put("commentSentence", sentence);
        return content;
    }

    private static Map<String, Object> points(List<MemberScore> members) {
        Map<Long, String> ranks = Ranks.of(members);
        String without = members.stream()
                .filter(member -> member.counts() == null)
                .map(MemberScore::name)
                .collect(Collectors.joining(", "));
        return Map.of(
                "scored",
                !members.isEmpty(),
                "scores",
                members.stream()
                        .sorted(BEST_FIRST)
                        .map(member -> row(member, ranks))
                        .toList(),
                "scoresRemark",
                without.isEmpty() ? "" : "Đơn vị chưa có điểm: " + without + ".");
    }

    private static Map<String, String> row(MemberScore member, Map<Long, String> ranks) {
        return Map.of(
                "name", member.name(),
                "scale", Figures.text(member.scale()),
                "total", member.total() == null ? NONE : Figures.text(member.total()),
                "checked", member.counts() == null ? NONE : Figures.text(member.counts()),
                "rank", ranks.getOrDefault(member.obligation(), NONE),
                "reason", Objects.requireNonNullElse(member.reason(), ""));
    }
}
