package vn.tdkt.organisation;

import java.util.List;

/**
 * What an import adds or changes in one row, as a person reads it.
 *
 * @param title what tells the row from others of its sheet
 * @param added whether the row is new; otherwise fields of a stored row change
 */
public record Change(String sheet, String title, boolean added, List<OfField> fields) {

    /** One field, what it was and what it will be; nothing is the empty text. */
    public record OfField(String heading, String before, String after) {}
}
