package vn.tdkt.integrity;

/** Something that does not agree, in one sentence: what it is and what to do. */
public record Finding(Area area, String sentence) {

    /** What was looked at. */
    public enum Area {
        ENGINE("Quy trình và nghĩa vụ"),
        NUMBERS("Số văn bản"),
        FILES("Tệp"),
        MAILS("Thư nhắc");

        private final String label;

        Area(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
