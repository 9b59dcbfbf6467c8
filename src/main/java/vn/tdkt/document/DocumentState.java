package vn.tdkt.document;

/** How far a document has come. */
public enum DocumentState {
    DRAFT("Dự thảo"),
    CHECKED("Đã kiểm tra"),
    APPROVED("Đã duyệt"),
    ISSUED("Đã phát hành");

    private final String label;

    DocumentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Neither approved nor issued: its text may still change. */
    public boolean open() {
        return this == DRAFT || this == CHECKED;
    }
}
