package vn.tdkt.integrity;

/** The result in one sentence. */
final class Verdict {

    private Verdict() {}

    static String of(int findings) {
        return findings == 0
                ? "Đã kiểm tra: nghĩa vụ, quy trình, số văn bản, tệp và thư nhắc đều khớp."
                : "Có %d điểm không khớp, nêu từng điểm dưới đây.".formatted(findings);
    }
}
