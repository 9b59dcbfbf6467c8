package vn.tdkt.obligation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;

/**
 * More time for everybody at once, by a decision: an epidemic year.
 *
 * @param milestones codes of what is put off
 * @param cluster only for this cluster, null for the whole province
 * @param days how many days each is put off
 * @param number number and symbol of the decision
 */
public record CommonExtension(
        int year,
        List<String> milestones,
        @Nullable String cluster,
        int days,
        String number,
        LocalDate decidedOn,
        String reason) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST_DAYS = 366;

    /** Refuses one without milestones, decision or reason, and one of no days. */
    public CommonExtension {
        if (milestones.isEmpty()) {
            throw new Refusal("Chưa chọn mốc nào để gia hạn; hãy đánh dấu ít nhất một mốc.");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new Refusal("Số ngày gia hạn phải từ 1 đến " + MOST_DAYS + "; hãy nhập lại.");
        }
        if (number.isBlank() || reason.isBlank()) {
            throw new Refusal("Gia hạn chung phải ghi số, ký hiệu, ngày của quyết định và lý do; hãy điền đủ.");
        }
    }

    /** As it stands beside each date that was moved. */
    String why() {
        return reason.strip() + " (Quyết định số " + number.strip() + " ngày " + DAY.format(decidedOn) + ")";
    }
}
