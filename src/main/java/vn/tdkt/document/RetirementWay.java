package vn.tdkt.document;

/** How an issued document ceases to hold. */
public enum RetirementWay {
    /** Thu hồi: taken back by what its issuer wrote about it. */
    REVOKED("thu hồi", "Đã thu hồi theo "),
    /** Thay thế: another document holds in its place. */
    REPLACED("thay thế", "Đã được thay thế bằng ");

    private final String deed;
    private final String by;

    RetirementWay(String deed, String by) {
        this.deed = deed;
        this.by = by;
    }

    /** E.g. "thu hồi". */
    public String deed() {
        return deed;
    }

    /** E.g. "Đã thu hồi theo Công văn số 12/TTr ngày 20/11/2026". */
    String sentence(String successor) {
        return by + successor;
    }
}
