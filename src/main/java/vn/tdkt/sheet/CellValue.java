package vn.tdkt.sheet;

import org.jspecify.annotations.Nullable;

/** What a cell gave: a value of its column's type, nothing, or what is wrong with it. */
record CellValue(
        @Nullable Object value,
        @Nullable String wrong,
        @Nullable String todo) {

    static final CellValue EMPTY = new CellValue(null, null, null);

    static CellValue of(Object value) {
        return new CellValue(value, null, null);
    }

    static CellValue wrong(String wrong, String todo) {
        return new CellValue(null, wrong, todo);
    }
}
