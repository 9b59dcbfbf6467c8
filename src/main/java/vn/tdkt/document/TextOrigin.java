package vn.tdkt.document;

/** Where a version of a document's text comes from. */
public enum TextOrigin {
    /** Made by the system from a template. */
    GENERATED("hệ thống lập"),
    /** Written or changed by a person in Word. */
    UPLOADED("sửa trong Word");

    private final String label;

    TextOrigin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
