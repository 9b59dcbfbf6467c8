package vn.tdkt.sheet;

/** What a cell of a column holds; text is taken however it was typed. */
public enum ColumnType {
    TEXT,
    WHOLE,
    DECIMAL,
    DATE
}
