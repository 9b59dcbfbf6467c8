package vn.tdkt.board;

/**
 * How an obligation stands on a given day, the most pressing first: a cell of the board shows the first it holds. The
 * order and the codes are those of {@link BoardSql}.
 */
enum Light {
    LATE("Quá hạn"),
    SOON("Sắp đến hạn"),
    OPEN("Còn hạn"),
    SENT("Đã gửi, chờ nhận"),
    PLANNED("Chưa giao"),
    MISSED("Không nộp"),
    DONE_LATE("Xong muộn"),
    DONE("Xong đúng hạn"),
    EXCUSED("Được miễn");

    private final String label;

    Light(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
