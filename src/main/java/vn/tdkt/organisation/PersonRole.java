package vn.tdkt.organisation;

/** In what capacity a person works; the first three are held in a unit. */
public enum PersonRole {
    OFFICER("Cán bộ thi đua, khen thưởng"),
    LEADER("Thủ trưởng đơn vị"),
    VICE_LEADER("Phó thủ trưởng đơn vị"),
    STANDING_OFFICER("Chuyên viên Sở Nội vụ (Ban TĐKT)"),
    STANDING_LEADER("Lãnh đạo Sở Nội vụ"),
    PROVINCE_LEADER("Lãnh đạo UBND tỉnh"),
    COUNCIL_MEMBER("Thành viên Hội đồng TĐKT tỉnh"),
    ADMINISTRATOR("Quản trị hệ thống");

    private final String label;

    PersonRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a person holds this role in a unit rather than for the province. */
    public boolean inUnit() {
        return this == OFFICER || this == LEADER || this == VICE_LEADER;
    }
}
