package vn.tdkt.docx;

/**
 * A field that may stand in a template, as its readers see it.
 *
 * @param name as in the template; of an item of a list with the list before it
 * @param title what office staff call it
 * @param note when it is empty or how it is written; may be empty
 * @param optional whether a paper may have none of it
 * @param example a value as it is printed; empty for a list and for yes or no
 */
public record TemplateField(String name, FieldKind kind, String title, String note, String example, boolean optional) {

    /** The list or group it is a part of; empty for a field of the document itself. */
    String parent() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    /** Its name under {@link #parent()}. */
    String ownName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
