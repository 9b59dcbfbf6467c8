package vn.tdkt.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;
import vn.tdkt.award.CouncilAnswer.Row;

/** What makes a session of the Council complete and its results lawful; names everything that is wrong at once. */
final class SessionRules {

    private final List<AwardLimit> awards;
    private final Map<String, AwardLimit> byCode;
    private final List<String> wrong = new ArrayList<>();

    SessionRules(List<AwardLimit> awards) {
        this.awards = awards;
        this.byCode = awards.stream().collect(Collectors.toMap(AwardLimit::award, Function.identity()));
    }

    SessionRules session(CouncilAnswer answer, int next, @Nullable LocalDate earlier, LocalDate today) {
        if (answer.number() == null || answer.number() != next) {
            wrong.add("số phiên họp phải là " + next + ", tiếp theo phiên đã ghi");
        }
        if (answer.heldOn() == null) {
            wrong.add("ghi ngày họp");
        } else if (answer.heldOn().isAfter(today)) {
            wrong.add("ngày họp không thể sau hôm nay");
        } else if (earlier != null && answer.heldOn().isBefore(earlier)) {
            wrong.add("ngày họp không thể trước phiên liền trước");
        }
        if (answer.present().isEmpty()) {
            wrong.add("ghi thành viên Hội đồng dự họp, mỗi dòng một người");
        }
        return this;
    }

    SessionRules results(List<AwardCase> cases, CouncilAnswer answer, LocalDate today) {
        Map<Long, Row> rows = new HashMap<>();
        answer.rows().forEach(row -> rows.put(row.id(), row));
        Map<String, Integer> agreed = new HashMap<>();
        Set<String> units = new HashSet<>();
        for (AwardCase one : cases) {
            Row row = rows.remove(one.id());
            if (row == null || row.outcome() == null) {
                left(one, answer.another());
            } else {
                judge(one, row, today);
                count(one, row, agreed, units);
            }
        }
        if (!rows.isEmpty()) {
            wrong.add("có dòng không thuộc danh sách của năm, hãy tải lại trang");
        }
        awards.forEach(award -> refuseTooMany(award, agreed.getOrDefault(award.award(), 0)));
        return this;
    }

    private void left(AwardCase one, boolean another) {
        if (!another) {
            wrong.add(one.unitName() + ": chọn kết quả, hoặc đánh dấu cần họp thêm phiên");
        }
    }

    private void judge(AwardCase one, Row row, LocalDate today) {
        if (row.outcome() != Outcome.ACCEPTED
                && (row.reason() == null || row.reason().isBlank())) {
            wrong.add(one.unitName() + ": ghi lý do");
        }
        if (row.outcome() == Outcome.LOWERED && !lowered(one, row.award())) {
            wrong.add(one.unitName() + ": chọn hình thức thấp hơn");
        }
        if (row.outcome() != Outcome.REFUSED && one.unitEnded(today)) {
            wrong.add(one.unitName() + " đã kết thúc hoạt động, không khen được");
        }
    }

    private boolean lowered(AwardCase one, @Nullable String to) {
        AwardLimit award = byCode.get(one.award());
        return to != null && award != null && award.loweredTo().contains(to);
    }

    private void count(AwardCase one, Row row, Map<String, Integer> agreed, Set<String> units) {
        String award = row.agreed(one);
        if (award == null) {
            return;
        }
        agreed.merge(award, 1, Integer::sum);
        if (!units.add(one.unit() + " " + award)) {
            wrong.add(one.unitName() + " được hai lần cùng một hình thức, một thành tích không khen hai lần");
        }
    }

    private void refuseTooMany(AwardLimit award, int agreed) {
        if (award.limit() != null && agreed > award.limit()) {
            wrong.add(award.name() + " đồng ý " + agreed + ", chỉ tiêu " + award.limit() + " (" + award.explanation()
                    + "), vượt " + (agreed - award.limit()));
        }
    }

    void refuseIfWrong() {
        if (!wrong.isEmpty()) {
            throw new Refusal("Chưa ghi được phiên họp; hãy xem lại: " + String.join("; ", wrong) + ".");
        }
    }
}
