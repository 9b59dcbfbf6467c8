package vn.tdkt.document;

/** What kind of law a paper rests on; their order is their rank. */
public enum LawKind {
    LAW("Luật"),
    DECREE("Nghị định"),
    CIRCULAR("Thông tư");

    private final String label;

    LawKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
