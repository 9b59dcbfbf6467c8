package vn.tdkt.cycle;

/** What happens to a deadline that falls on a day off. */
public enum DayOffRule {
    KEEP("Giữ nguyên"),
    BEFORE("Lùi về ngày làm việc liền trước"),
    AFTER("Chuyển sang ngày làm việc liền sau");

    private final String label;

    DayOffRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
