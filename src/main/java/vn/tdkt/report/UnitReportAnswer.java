package vn.tdkt.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.DoneOutside;

/**
 * What an officer enters for the unit.
 *
 * @param outside filled instead of everything else when the report went another way
 * @param reviewedOn day of the unit's review meeting
 * @param sections text by section code
 * @param ownFileId id of the unit's own Word file, which replaces the drafted one
 * @param summaryFileId id of the Word file with its summary, which replaces the text
 * @param scoreTotal points the unit gave itself, of the table's scale
 * @param scoreSheetId id of the sheet the points are on
 */
public record UnitReportAnswer(
        @Nullable DoneOutside outside,
        @Nullable LocalDate reviewedOn,
        List<Result> results,
        boolean noAdjustment,
        List<Adjustment> adjustments,
        Map<String, String> sections,
        @Nullable Long ownFileId,
        List<Long> attachmentIds,
        String summary,
        @Nullable Long summaryFileId,
        @Nullable BigDecimal scoreTotal,
        @Nullable BigDecimal scoreScale,
        @Nullable Long scoreSheetId) {

    public UnitReportAnswer {
        summary = summary == null ? "" : summary;
        results = results == null ? List.of() : results;
        adjustments = adjustments == null ? List.of() : adjustments;
        sections = sections == null ? Map.of() : sections;
        attachmentIds = attachmentIds == null ? List.of() : attachmentIds;
    }

    /** What was reached of one registered target, in its unit of measure. */
    public record Result(
            long targetId,
            @Nullable BigDecimal achieved,
            @Nullable String note) {}

    /** A new planned value for the year, with its reason. */
    public record Adjustment(
            long targetId,
            @Nullable BigDecimal planned,
            @Nullable String reason) {}
}
