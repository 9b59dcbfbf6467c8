package vn.tdkt.conference;

import java.time.LocalDate;

/**
 * Why a unit may not be nominated in a year, as somebody with a source recorded it.
 *
 * @param source the paper or body it comes from
 */
public record Hindrance(long id, String unit, int year, Kind kind, String source, LocalDate since) {

    /** The named conditions; each has its own sentence. */
    public enum Kind {
        DISCIPLINE("đang trong thời hạn xem xét hoặc thi hành kỷ luật"),
        INVESTIGATION("đang trong quá trình điều tra, truy tố, xét xử"),
        INSPECTION("đang được thanh tra, kiểm tra, kiểm toán mà chưa có kết luận");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
