package vn.tdkt.sheet;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a workbook, said so that whoever typed it finds the place.
 *
 * @param row number as Excel shows it; null when the whole sheet is meant
 * @param column letter and heading, e.g. C (Từ ngày); null when the whole row is meant
 * @param wrong what is wrong, in Vietnamese
 * @param todo what to do about it, in Vietnamese
 */
public record Fault(
        String sheet, @Nullable Integer row, @Nullable String column, String wrong, String todo) {

    /** The whole fault on one line. */
    public String sentence() {
        String place = "Trang \"" + sheet + "\"" + (row == null ? "" : ", dòng " + row)
                + (column == null ? "" : ", cột " + column);
        return place + ": " + wrong + ". " + todo + ".";
    }
}
