package vn.tdkt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;

/** Puts one unit's list of targets in place of the one before, numbered in its order. */
@Component
class OwnTargets {

    private final TargetRows rows;

    OwnTargets(TargetRows rows) {
        this.rows = rows;
    }

    /** Refuses to drop a target that a report already says something about. */
    void replace(String unit, int year, List<MemberTargets.Line> lines) {
        rows.lock();
        Map<String, RegisteredTarget> before =
                rows.of(unit, year).stream().collect(Collectors.toMap(RegisteredTarget::key, Function.identity()));
        List<RegisteredTarget> now = new ArrayList<>();
        for (MemberTargets.Line line : lines) {
            now.add(new RegisteredTarget(year, unit, now.size() + 1, line.name(), line.measure(), line.planned()));
        }
        Set<String> kept = now.stream().map(RegisteredTarget::key).collect(Collectors.toSet());
        List<RegisteredTarget> gone = before.values().stream()
                .filter(old -> !kept.contains(old.key()))
                .toList();
        refuseAnswered(gone);
        rows.remove(gone);
        rows.change(now.stream().filter(one -> before.containsKey(one.key())).toList());
        rows.add(now.stream().filter(one -> !before.containsKey(one.key())).toList());
    }

    private void refuseAnswered(List<RegisteredTarget> gone) {
        if (gone.isEmpty()) {
            return;
        }
        Set<String> answered = rows.answered();
        gone.stream().filter(one -> answered.contains(one.key())).findFirst().ifPresent(one -> {
            throw new Refusal("Chỉ tiêu số " + one.no() + " “" + one.name()
                    + "” đã có kết quả báo cáo nên không bỏ được; hãy giữ đủ số dòng, sửa nội dung nếu cần.");
        });
    }
}
