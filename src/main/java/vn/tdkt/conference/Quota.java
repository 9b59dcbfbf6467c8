package vn.tdkt.conference;

/** How many of an award the whole province may give: a share of a base, rounded. */
public record Quota(Portion share, Base base, Rounding rounding) {

    /** The largest number allowed of a base of that size. */
    public int limit(int of) {
        long exact = share.part() * of;
        long whole = share.whole();
        return (int)
                switch (rounding) {
                    case DOWN -> exact / whole;
                    case UP -> (exact + whole - 1) / whole;
                    case HALF_UP -> (2 * exact + whole) / (2 * whole);
                };
    }

    /** Of what the quota is a share. */
    public enum Base {
        CLUSTERS("cụm, khối của năm"),
        CLUSTER_LEADERS("cụm, khối có đơn vị được đề nghị"),
        UNITS("đơn vị có nghĩa vụ trong năm");

        private final String label;

        Base(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What becomes of a part of one. */
    public enum Rounding {
        DOWN("làm tròn xuống"),
        HALF_UP("làm tròn từ một nửa"),
        UP("làm tròn lên");

        private final String label;

        Rounding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
