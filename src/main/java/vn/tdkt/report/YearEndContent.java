package vn.tdkt.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.State;

/** What only the report of a year says: the members' points in their order, and what they said about the draft. */
@Component
class YearEndContent {

    private static final String NONE = "…";

    /** Who has no points at the end. */
    private static final Comparator<MemberScore> BEST_FIRST = Comparator.comparing(
                    MemberScore::share, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(MemberScore::name);

    private final UnitScores scores;
    private final Replies replies;

    YearEndContent(UnitScores scores, Replies replies) {
        this.scores = scores;
        this.replies = replies;
    }

    Map<String, Object> of(Obligation obligation, Outline outline) {
        Map<String, Object> content = new HashMap<>();
        content.putAll(points(outline.scoresMembers() ? scores.ofMembers(obligation.id()) : List.of()));
        content.putAll(comments(replies.below(obligation.id(), Consultations.COMMENT)));
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

    /** Nothing before everybody answered or the window closed. */
    private static Map<String, Object> comments(List<Reply> replies) {
        boolean over = !replies.isEmpty()
                && replies.stream().allMatch(reply -> reply.state().settled());
        return Map.of("commented", over, "commentSentence", over ? sentence(replies) : "");
    }

    private static String sentence(List<Reply> replies) {
        String asked = "Dự thảo báo cáo đã được gửi %d đơn vị thành viên góp ý.".formatted(replies.size());
        return Stream.of(
                        asked,
                        named("Đồng ý với dự thảo", replies, reply -> Boolean.TRUE.equals(reply.agrees())),
                        named("Có ý kiến khác", replies, reply -> Boolean.FALSE.equals(reply.agrees())),
                        named(
                                "Hết thời hạn không có ý kiến, coi như đồng ý",
                                replies,
                                reply -> reply.state() == State.SILENT))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String named(String what, List<Reply> replies, Predicate<Reply> which) {
        List<String> names = replies.stream().filter(which).map(Reply::name).toList();
        return names.isEmpty() ? "" : "%s: %s.".formatted(what, String.join(", ", names));
    }
}
