package vn.tdkt.organisation;

/** What a member unit is; the form set of its documents depends on it. */
public enum UnitKind {
    DEPARTMENT("Sở, ban, ngành"),
    PARTY_BODY("Cơ quan Đảng"),
    MASS_ORGANISATION("Mặt trận, đoàn thể"),
    COMMUNE("Xã"),
    WARD("Phường"),
    SPECIAL_ZONE("Đặc khu"),
    DISTRICT("Huyện, thị xã, thành phố (trước 01/7/2025)"),
    ARMED_FORCES("Lực lượng vũ trang"),
    JUDICIARY("Tòa án, viện kiểm sát, thi hành án"),
    ENTERPRISE("Doanh nghiệp"),
    PUBLIC_SERVICE("Đơn vị sự nghiệp"),
    CENTRAL_AGENCY("Cơ quan trung ương đóng tại tỉnh");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
