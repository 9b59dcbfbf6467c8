package vn.tdkt.award;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the standing office found of each nomination, and nominations that came on paper. */
public record AppraisalAnswer(List<Row> rows, List<Added> added) {

    public AppraisalAnswer {
        rows = rows == null ? List.of() : rows;
        added = added == null ? List.of() : added;
    }

    /** @param fit whether it is proposed to the Council */
    public record Row(
            long id, @Nullable Boolean fit, @Nullable String remark) {}

    /** A nomination that is not in the system. */
    public record Added(
            @Nullable String cluster,
            @Nullable String unit,
            @Nullable String award,
            @Nullable Integer votes,
            @Nullable Integer votesBase,
            @Nullable Boolean fit,
            @Nullable String remark) {}
}
