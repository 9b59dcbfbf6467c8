package vn.tdkt.document;

/** Which register a number is from. */
public enum NumberSource {
    /** Counted here, without gaps. */
    SYSTEM("Hệ thống cấp số"),
    /** Typed in from the body's own register, where gaps are normal. */
    OWN_REGISTER("Số từ sổ của cơ quan");

    private final String label;

    NumberSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
