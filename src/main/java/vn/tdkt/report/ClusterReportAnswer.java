package vn.tdkt.report;

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
 */
public record ClusterReportAnswer(
        @Nullable DoneOutside outside,
        @Nullable Review review,
        Map<String, String> sections,
        List<Long> attachmentIds) {

    public ClusterReportAnswer {
        sections = sections == null ? Map.of() : sections;
        attachmentIds = attachmentIds == null ? List.of() : attachmentIds;
    }

    /** The cluster's review: a meeting at a place, or a written round that ended on that day. */
    public record Review(
            @Nullable ReviewWay way,
            @Nullable LocalDate on,
            @Nullable String place,
            @Nullable String note) {}
}
