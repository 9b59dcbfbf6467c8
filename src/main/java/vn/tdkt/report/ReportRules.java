package vn.tdkt.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;

/** What makes a report complete; refuses an incomplete one by naming everything that is missing at once. */
final class ReportRules {

    private static final BigDecimal MOST_OF_SCALE = new BigDecimal("1.5");

    private final List<String> missing = new ArrayList<>();

    /** Nothing is asked where the report names no review. */
    ReportRules reviewedOn(@Nullable String review, @Nullable LocalDate day, LocalDate today) {
        if (review == null) {
            return this;
        }
        if (day == null) {
            missing.add("ngày họp " + review);
        } else if (day.isAfter(today)) {
            missing.add("ngày họp " + review + " không thể sau hôm nay");
        }
        return this;
    }

    ReportRules summary(UnitReportAnswer answer) {
        if (answer.summary().isBlank() && answer.summaryFileId() == null) {
            missing.add("báo cáo tóm tắt");
        }
        return this;
    }

    /** Bonus points may pass the scale, but not by far. */
    ReportRules score(UnitReportAnswer answer) {
        BigDecimal total = answer.scoreTotal();
        BigDecimal scale = answer.scoreScale();
        if (total == null) {
            missing.add("tổng điểm tự chấm");
        }
        if (scale == null || scale.signum() <= 0) {
            missing.add("thang điểm của bảng tiêu chí (100 hoặc 1.000)");
        }
        if (answer.scoreSheetId() == null) {
            missing.add("bảng tự chấm điểm kèm theo (Excel hoặc PDF)");
        }
        if (total != null && scale != null) {
            refuseBeyondScale("Tổng điểm tự chấm", total, scale);
        }
        return this;
    }

    static void refuseBeyondScale(String what, BigDecimal points, BigDecimal scale) {
        if (points.signum() < 0 || points.compareTo(scale.multiply(MOST_OF_SCALE)) > 0) {
            throw new Refusal("%s %s không hợp với thang %s điểm; hãy xem lại điểm hoặc thang điểm."
                    .formatted(what, Figures.text(points), Figures.text(scale)));
        }
    }

    ReportRules sections(List<Section> outline, Map<String, String> texts, boolean ownFile) {
        if (!ownFile) {
            outline.stream()
                    .filter(Section::required)
                    .filter(section -> texts.getOrDefault(section.key(), "").isBlank())
                    .forEach(section -> missing.add("mục “" + section.title() + "”"));
        }
        return this;
    }

    ReportRules results(List<Target> targets, List<UnitReportAnswer.Result> results) {
        Set<Long> answered = results.stream()
                .filter(result -> result.achieved() != null || isFilled(result.note()))
                .map(UnitReportAnswer.Result::targetId)
                .collect(Collectors.toSet());
        String unanswered = targets.stream()
                .filter(target -> !answered.contains(target.id()))
                .map(target -> String.valueOf(target.no()))
                .collect(Collectors.joining(", "));
        if (!unanswered.isEmpty()) {
            missing.add("kết quả (hoặc ghi chú lý do chưa có số liệu) của chỉ tiêu số " + unanswered);
        }
        refuseForeign(
                targets, results.stream().map(UnitReportAnswer.Result::targetId).toList());
        return this;
    }

    ReportRules adjustments(List<Target> targets, UnitReportAnswer answer) {
        refuseForeign(
                targets,
                answer.adjustments().stream()
                        .map(UnitReportAnswer.Adjustment::targetId)
                        .toList());
        if (answer.noAdjustment() && !answer.adjustments().isEmpty()) {
            missing.add("chọn một: “không điều chỉnh” hoặc ghi chỉ tiêu điều chỉnh");
        }
        if (!answer.noAdjustment() && answer.adjustments().isEmpty() && !targets.isEmpty()) {
            missing.add("đánh dấu “Không điều chỉnh chỉ tiêu” nếu không có điều chỉnh");
        }
        if (answer.adjustments().stream().anyMatch(one -> one.planned() == null || !isFilled(one.reason()))) {
            missing.add("kế hoạch mới và lý do của mỗi chỉ tiêu điều chỉnh");
        }
        return this;
    }

    ReportRules missing(List<String> more) {
        missing.addAll(more);
        return this;
    }

    void refuseIfIncomplete() {
        if (!missing.isEmpty()) {
            throw new Refusal("Báo cáo chưa đủ, hãy bổ sung: " + String.join("; ", missing) + ".");
        }
    }

    private static void refuseForeign(List<Target> targets, List<Long> named) {
        Set<Long> own = targets.stream().map(Target::id).collect(Collectors.toSet());
        if (!own.containsAll(named) || new HashSet<>(named).size() != named.size()) {
            throw new Refusal("Bảng chỉ tiêu gửi lên không khớp chỉ tiêu đã đăng ký; hãy tải lại trang rồi nhập lại.");
        }
    }

    private static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
