package vn.tdkt.sheet;

/**
 * One column of a sheet, found by its heading wherever it stands.
 *
 * @param mustBeFilled whether an empty cell in a filled row is a fault
 */
public record Column(String heading, ColumnType type, boolean mustBeFilled) {

    public static Column text(String heading) {
        return new Column(heading, ColumnType.TEXT, false);
    }

    public static Column whole(String heading) {
        return new Column(heading, ColumnType.WHOLE, false);
    }

    public static Column decimal(String heading) {
        return new Column(heading, ColumnType.DECIMAL, false);
    }

    public static Column date(String heading) {
        return new Column(heading, ColumnType.DATE, false);
    }

    /** The same column, in which every filled row must have a value. */
    public Column needed() {
        return new Column(heading, type, true);
    }
}
