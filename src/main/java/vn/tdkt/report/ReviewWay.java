package vn.tdkt.report;

/** How a cluster held its review. */
public enum ReviewWay {
    MEETING("Họp"),
    WRITTEN("Lấy ý kiến bằng văn bản");

    private final String label;

    ReviewWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
