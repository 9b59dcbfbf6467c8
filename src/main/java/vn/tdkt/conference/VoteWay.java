package vn.tdkt.conference;

/** How a conference decides. */
public enum VoteWay {
    BALLOT("Bỏ phiếu kín"),
    SHOW_OF_HANDS("Biểu quyết giơ tay"),
    CONSENSUS("Nhất trí, không đơn vị nào phản đối");

    private final String label;

    VoteWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
