package vn.tdkt.award;

/** What the Council says to a nomination. */
public enum Outcome {
    ACCEPTED("Đồng ý"),
    LOWERED("Hạ hình thức"),
    REFUSED("Không đồng ý");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
