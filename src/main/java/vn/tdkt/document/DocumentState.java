package vn.tdkt.document;

/** How far a document has come. */
public enum DocumentState {
    DRAFT("Dự thảo"),
    APPROVED("Đã duyệt"),
    ISSUED("Đã phát hành");

    private final String label;

    DocumentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
