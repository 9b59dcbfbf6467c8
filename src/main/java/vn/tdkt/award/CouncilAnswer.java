package vn.tdkt.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session of the Council as the standing office records it.
 *
 * @param present names of the members present
 * @param another whether what is left goes to one more session
 */
public record CouncilAnswer(
        @Nullable Integer number,
        @Nullable LocalDate heldOn,
        List<String> present,
        @Nullable String note,
        List<Row> rows,
        boolean another) {

    public CouncilAnswer {
        present = present == null
                ? List.of()
                : present.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        rows = rows == null ? List.of() : rows;
    }

    /**
     * @param outcome null while it is left to another session
     * @param award what it is lowered to
     */
    public record Row(
            long id,
            @Nullable Outcome outcome,
            @Nullable String award,
            @Nullable String reason) {

        /** What the Council agrees to, null when it refuses or has not judged. */
        @Nullable
        String agreed(AwardCase one) {
            return outcome == Outcome.ACCEPTED ? one.award() : outcome == Outcome.LOWERED ? award : null;
        }
    }
}
