package vn.tdkt.board;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Reader;
import vn.tdkt.reminder.ChasedSoFar;

/** Looks back to a Monday morning, in five statements: the board's own rows as they stood then, by today's rights. */
@Component
class Weeks {

    private final BoardRows rows;
    private final ChasedSoFar chased;
    private final Clock clock;

    Weeks(BoardRows rows, ChasedSoFar chased, Clock clock) {
        this.rows = rows;
        this.chased = chased;
        this.clock = clock;
    }

    /** The week of that day, of today when none is named; refuses one that has not begun. */
    Week of(@Nullable LocalDate day, Reader reader, Wanted wanted) {
        LocalDate today = LocalDate.now(clock);
        LocalDate monday =
                Objects.requireNonNullElse(day, today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (monday.isAfter(today)) {
            throw new Refusal("Tuần này chưa đến nên chưa có số liệu; hãy chọn tuần này hoặc một tuần đã qua.");
        }
        List<Standing.Cell> cells = rows.cellsAt(monday, reader, wanted);
        List<Standing.Line> late = rows.lateAt(monday, reader, wanted);
        return new Week(
                monday,
                wanted.year(),
                place(reader, wanted),
                cells,
                Boards.numbers(cells),
                Boards.numbers(rows.cellsAt(monday.minusWeeks(1), reader, wanted)),
                late,
                chased.of(late.stream().map(Standing.Line::id).toList(), monday));
    }

    /** By name, e.g. "toàn tỉnh". */
    private String place(Reader reader, Wanted wanted) {
        if (wanted.cluster().isEmpty() && wanted.unit().isEmpty()) {
            return everybody(reader);
        }
        return rows.names(reader, wanted).stream()
                .filter(one -> one.code().equals(one.unit() ? wanted.unit() : wanted.cluster()))
                .max(Comparator.comparing(Standing.Named::unit))
                .map(Standing.Named::name)
                .orElse(BoardWords.OFFICES);
    }

    private static String everybody(Reader reader) {
        if (reader.everything() || reader.province()) {
            return "toàn tỉnh";
        }
        return reader.headships().isEmpty() && reader.charges().isEmpty() ? "việc của đơn vị" : "cụm, khối phụ trách";
    }
}
