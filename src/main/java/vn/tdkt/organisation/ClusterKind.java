package vn.tdkt.organisation;

/** A cluster of localities is a cụm, one of agencies, mass organisations or enterprises a khối. */
public enum ClusterKind {
    CUM("Cụm", "Cụm trưởng"),
    KHOI("Khối", "Trưởng khối");

    private final String label;
    private final String headTitle;

    ClusterKind(String label, String headTitle) {
        this.label = label;
        this.headTitle = headTitle;
    }

    public String label() {
        return label;
    }

    /** The head's title within a sentence. */
    String headInText() {
        return this == CUM ? "cụm trưởng" : "trưởng khối";
    }

    /** How the head of such a cluster is addressed. */
    public String headTitle() {
        return headTitle;
    }
}
