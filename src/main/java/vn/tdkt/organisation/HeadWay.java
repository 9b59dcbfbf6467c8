package vn.tdkt.organisation;

/** How a unit came to lead a cluster for a year; clusters, blocks and provinces differ. */
public enum HeadWay {
    ELECTED("Hội nghị bầu"),
    ROTATION("Luân phiên theo quy chế"),
    APPOINTED("Chỉ định bằng quyết định"),
    RECOGNISED("Công nhận bằng quyết định");

    private final String label;

    HeadWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the unit is head only once a decision says so. */
    public boolean byDecision() {
        return this == APPOINTED || this == RECOGNISED;
    }
}
