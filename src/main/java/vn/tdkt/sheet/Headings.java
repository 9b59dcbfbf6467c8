package vn.tdkt.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each heading of a sheet stands, counted from 0. */
record Headings(String sheet, Map<String, Integer> places) {

    private static final int LETTERS = 26;

    Fault fault(int row, String heading, String wrong, String todo) {
        return new Fault(sheet, row, column(heading), wrong, todo);
    }

    private @Nullable String column(String heading) {
        Integer place = places.get(heading);
        return place == null ? heading : letter(place) + " (" + heading + ")";
    }

    /** A, B, ... Z, AA: as Excel names its columns. */
    static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
    }
}
