package vn.tdkt.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.DoneOutside;

/**
 * What the head's officer enters for the cluster.
 *
 * @param outside filled instead of everything else when the report went another way
 * @param review how and when the cluster held its review
 * @param sections text by section key
 * @param scores what the cluster came to of its members' points
 */
public record ClusterReportAnswer(
        @Nullable DoneOutside outside,
        @Nullable Review review,
        Map<String, String> sections,
        List<Long> attachmentIds,
        List<Score> scores) {

    public ClusterReportAnswer {
        scores = scores == null ? List.of() : scores;
        sections = sections == null ? Map.of() : sections;
        attachmentIds = attachmentIds == null ? List.of() : attachmentIds;
    }

    /**
     * What the cluster came to of one member's points.
     *
     * @param obligation the member's report
     * @param scale only read for a member that gave itself no points
     * @param total null as long as nobody looked
     */
    public record Score(
            long obligation,
            @Nullable BigDecimal scale,
            @Nullable BigDecimal total,
            @Nullable String reason) {}

    /** The cluster's review: a meeting at a place, or a written round that ended on that day. */
    public record Review(
            @Nullable ReviewWay way,
            @Nullable LocalDate on,
            @Nullable String place,
            @Nullable String note) {}
}
