package vn.tdkt.reminder;

/** Why a mail came back, by its enhanced status code (RFC 3463): what to do about it, for a person. */
enum ReturnReason {
    ADDRESS("Địa chỉ sai hoặc không còn dùng: hãy hỏi lại người nhận, sửa địa chỉ (hộp thư đơn vị: trang Đôn đốc;"
            + " của từng người: trang Tổ chức), rồi gửi lại."),
    FULL("Hộp thư của người nhận đã đầy: hãy gọi điện để người nhận dọn hộp thư, rồi gửi lại."),
    CLOSED("Hộp thư của người nhận đang bị khóa hoặc ngừng dùng: hãy gọi điện hỏi người nhận một địa chỉ khác."),
    AWAY("Máy chủ thư của người nhận không nhận được thư trong thời gian dài: hãy gọi điện cho người nhận;"
            + " khi máy chủ đó hoạt động lại thì gửi lại."),
    POLICY("Máy chủ thư của người nhận từ chối thư của hệ thống (chống thư rác hoặc quy định riêng): hãy báo quản trị"
            + " hệ thống, và gọi điện cho người nhận trong khi chờ."),
    OTHER("Máy chủ thư của người nhận không nhận thư này: hãy gọi điện cho người nhận; nếu còn lặp lại, hãy báo"
            + " quản trị hệ thống.");

    private final String advice;

    ReturnReason(String advice) {
        this.advice = advice;
    }

    /** @param status such as 5.1.1; 1.7 and 1.8 are about the sender */
    static ReturnReason of(String status) {
        String detail = status.substring(status.indexOf('.') + 1);
        return switch (detail) {
            case "2.2" -> FULL;
            case "2.3", "3.4" -> OTHER;
            case "1.7", "1.8" -> POLICY;
            default ->
                switch (detail.charAt(0)) {
                    case '1' -> ADDRESS;
                    case '2' -> CLOSED;
                    case '3', '4' -> AWAY;
                    case '7' -> POLICY;
                    default -> OTHER;
                };
        };
    }

    String advice() {
        return advice;
    }
}
