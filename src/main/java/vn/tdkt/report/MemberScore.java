package vn.tdkt.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.State;

/**
 * The points of one member of a cluster for a year.
 *
 * @param obligation its report, which the points came with
 * @param total what it gave itself, null without
 * @param checkedTotal what the cluster came to, null as long as that is the same
 * @param sheet attachment with the points one by one
 * @param summary document with the summary of its report
 */
public record MemberScore(
        long obligation,
        String name,
        State state,
        @Nullable BigDecimal scale,
        @Nullable BigDecimal total,
        @Nullable BigDecimal checkedTotal,
        @Nullable String reason,
        @Nullable Long sheet,
        @Nullable Long summary) {

    private static final int DIGITS = 6;

    /** The points that count; null as long as there are none. */
    @Nullable
    public BigDecimal counts() {
        return checkedTotal == null ? total : checkedTotal;
    }

    /** Its points as a share of the scale, so that scales may differ; null without points. */
    @Nullable
    BigDecimal share() {
        BigDecimal points = counts();
        return points == null || scale == null || scale.signum() == 0
                ? null
                : points.divide(scale, DIGITS, RoundingMode.HALF_UP);
    }

    /** The files that came with the points. */
    @JsonProperty
    public List<FileLink> files() {
        return Stream.of(
                        summary == null ? null : new FileLink("d" + summary, "Tóm tắt", 0),
                        sheet == null ? null : new FileLink(String.valueOf(sheet), "Bảng tự chấm điểm", 0))
                .filter(Objects::nonNull)
                .toList();
    }
}
