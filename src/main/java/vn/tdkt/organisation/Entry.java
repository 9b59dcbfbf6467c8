package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.sheet.Fault;
import vn.tdkt.sheet.SheetRow;

/**
 * One row of one table, stored or in a workbook.
 *
 * @param values by column of the table; what is empty is absent
 * @param row where it stands in the workbook; null for a stored row
 */
record Entry(
        Table table, Map<String, Object> values, @Nullable SheetRow row) {

    @Nullable
    Object value(Field field) {
        return values.get(field.column());
    }

    @Nullable
    String text(Field field) {
        return (String) value(field);
    }

    @Nullable
    LocalDate date(Field field) {
        return (LocalDate) value(field);
    }

    /** What tells the row from others of its table. */
    List<@Nullable Object> key() {
        return list(table.keys());
    }

    /** Values in the order of the table's insert. */
    List<@Nullable Object> all() {
        return list(table.fields());
    }

    /** Values in the order of the table's update. */
    List<@Nullable Object> detailsThenKey() {
        List<@Nullable Object> values = new ArrayList<>(list(table.details()));
        values.addAll(key());
        return values;
    }

    /** The key as a person reads it. */
    String title() {
        return table.keys().stream()
                .map(field -> ViewValue.of(field.shown(value(field))))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** From and to as a period; open at an end that is empty. */
    Period period() {
        return new Period(
                Objects.requireNonNullElse(date(Tables.FROM), LocalDate.MIN),
                Objects.requireNonNullElse(date(Tables.TO), LocalDate.MAX));
    }

    /** A fault of this row; a stored row has no place in the workbook. */
    Fault fault(Field field, String wrong, String todo) {
        return row == null
                ? new Fault(table.sheet(), null, null, "dòng đang lưu \"" + title() + "\": " + wrong, todo)
                : row.fault(field.heading(), wrong, todo);
    }

    private List<@Nullable Object> list(List<Field> fields) {
        List<@Nullable Object> list = new ArrayList<>();
        fields.forEach(field -> list.add(value(field)));
        return list;
    }
}
