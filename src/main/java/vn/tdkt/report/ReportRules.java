package vn.tdkt.report;

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

    private final List<String> missing = new ArrayList<>();

    ReportRules reviewedOn(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            missing.add("ngày họp sơ kết");
        } else if (day.isAfter(today)) {
            missing.add("ngày họp sơ kết không thể sau hôm nay");
        }
        return this;
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
