package vn.tdkt.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One filled row of a sheet, its values already of their column's type; an empty or faulty cell has no value. */
public final class SheetRow {

    private final Headings headings;
    private final int number;
    private final Map<String, Object> values;

    SheetRow(Headings headings, int number, Map<String, Object> values) {
        this.headings = headings;
        this.number = number;
        this.values = Map.copyOf(values);
    }

    /** The row's number as Excel shows it. */
    public int number() {
        return number;
    }

    public @Nullable Object value(String heading) {
        return values.get(heading);
    }

    public @Nullable String text(String heading) {
        return (String) values.get(heading);
    }

    public @Nullable Long whole(String heading) {
        return (Long) values.get(heading);
    }

    public @Nullable BigDecimal decimal(String heading) {
        return (BigDecimal) values.get(heading);
    }

    public @Nullable LocalDate date(String heading) {
        return (LocalDate) values.get(heading);
    }

    /** A fault of this row in the column of that heading. */
    public Fault fault(String heading, String wrong, String todo) {
        return headings.fault(number, heading, wrong, todo);
    }
}
