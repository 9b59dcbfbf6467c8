package vn.tdkt.conference;

/** Of what a share of votes is taken. */
public enum VoteBase {
    ALL_MEMBERS("đơn vị thành viên"),
    PRESENT("đơn vị có mặt"),
    VALID_BALLOTS("phiếu hợp lệ");

    private final String label;

    VoteBase(String label) {
        this.label = label;
    }

    /** What is counted, e.g. "8/10 phiếu hợp lệ". */
    public String label() {
        return label;
    }
}
