package vn.tdkt.report;

/**
 * One thing a report says, with its name, so that two versions of a report can be laid side by side.
 *
 * @param group what it belongs to, e.g. "Chỉ tiêu"
 * @param what e.g. "Sáng kiến được công nhận (việc): thực hiện"
 * @param value as it is printed
 */
public record Figure(String group, String what, String value) {

    static final String TARGET = "Chỉ tiêu";
    static final String TOTAL = "Tổng hợp";
    static final String POINTS = "Điểm";
    static final String TEXT = "Nội dung";
    static final String DOCUMENT = "Văn bản";
}
