package vn.tdkt.organisation;

/** What a unit or person is to a cluster in one year. */
public enum ClusterRole {
    HEAD("Trưởng cụm, khối"),
    DEPUTY("Phó cụm, khối"),
    NEXT_HEAD("Trưởng cụm, khối năm sau"),
    COUNCIL_MEMBER("Thành viên Hội đồng phụ trách"),
    OPINION_GIVER("Cho ý kiến chỉ đạo");

    private final String label;

    ClusterRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
