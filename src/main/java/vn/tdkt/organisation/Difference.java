package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the workbook that is not stored, or not like this. */
record Difference(Entry now, @Nullable Entry before) {

    /** Every row of the workbook that would change what is stored. */
    static List<Difference> between(Entries workbook, Entries stored) {
        List<Difference> differences = new ArrayList<>();
        for (Table table : Tables.ALL) {
            workbook.rows(table).forEach((key, now) -> {
                Entry before = stored.rows(table).get(key);
                if (before == null || !before.values().equals(now.values())) {
                    differences.add(new Difference(now, before));
                }
            });
        }
        return differences;
    }

    boolean added() {
        return before == null;
    }

    /** The last day the row now has and had not before. */
    @Nullable
    LocalDate newEnd() {
        LocalDate end = now.date(Tables.TO);
        return before == null || Objects.equals(end, before.date(Tables.TO)) ? null : end;
    }

    /** The days on which a membership or role begins, or is over. */
    Stream<LocalDate> days() {
        if (!now.table().equals(Tables.MEMBERSHIPS) && !now.table().equals(Tables.ROLES)) {
            return Stream.empty();
        }
        LocalDate from = added() ? now.date(Tables.FROM) : null;
        LocalDate end = newEnd();
        return Stream.of(from, end == null ? null : end.plusDays(1)).filter(Objects::nonNull);
    }

    Change shown() {
        return new Change(now.table().sheet(), now.title(), added(), before == null ? details() : changes(before));
    }

    private List<Change.OfField> details() {
        return now.table().details().stream()
                .filter(field -> now.value(field) != null)
                .map(field -> new Change.OfField(field.heading(), "", shown(field, now)))
                .toList();
    }

    private List<Change.OfField> changes(Entry stored) {
        return now.table().details().stream()
                .filter(field -> !Objects.equals(now.value(field), stored.value(field)))
                .map(field -> new Change.OfField(field.heading(), shown(field, stored), shown(field, now)))
                .toList();
    }

    private static String shown(Field field, Entry entry) {
        return ViewValue.of(field.shown(entry.value(field)));
    }
}
