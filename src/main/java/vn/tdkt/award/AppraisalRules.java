package vn.tdkt.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;
import vn.tdkt.award.AppraisalAnswer.Added;
import vn.tdkt.award.AppraisalAnswer.Row;
import vn.tdkt.conference.Award;

/** What makes an appraisal complete; names everything that is wrong at once. */
final class AppraisalRules {

    private final Map<String, String> awards;
    private final Map<String, Set<String>> members;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> proposed = new HashSet<>();

    /** @param members codes of the units by code of their cluster */
    AppraisalRules(List<Award> awards, Map<String, Set<String>> members) {
        this.awards = awards.stream().collect(Collectors.toMap(Award::code, Award::name));
        this.members = members;
    }

    void rows(List<AwardCase> cases, List<Row> rows, LocalDate today) {
        Map<Long, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        for (AwardCase one : cases) {
            Row row = byId.remove(one.id());
            judge(one.unitName(), row == null ? null : row.fit(), row == null ? null : row.remark());
            if (row != null && Boolean.TRUE.equals(row.fit())) {
                if (one.unitEnded(today)) {
                    wrong.add(one.unitName() + " đã kết thúc hoạt động, không đề nghị được nữa");
                }
                once(one.unit(), one.unitName(), one.award());
            }
        }
        if (!byId.isEmpty()) {
            wrong.add("có dòng không thuộc danh sách của năm, hãy tải lại trang");
        }
    }

    void added(List<Added> added) {
        for (Added row : added) {
            if (row.cluster() == null
                    || row.unit() == null
                    || row.award() == null
                    || !awards.containsKey(row.award())) {
                wrong.add("dòng thêm từ hồ sơ giấy: chọn cụm, khối, đơn vị và hình thức");
                continue;
            }
            if (!members.getOrDefault(row.cluster(), Set.of()).contains(row.unit())) {
                wrong.add("đơn vị mã " + row.unit() + " không phải là thành viên của cụm, khối đã chọn");
            }
            if (row.votes() != null && (row.votesBase() == null || row.votes() < 0 || row.votes() > row.votesBase())) {
                wrong.add("số phiếu của đơn vị mã " + row.unit() + " phải từ 0 đến tổng số phiếu");
            }
            judge("đơn vị mã " + row.unit(), row.fit(), row.remark());
            if (Boolean.TRUE.equals(row.fit())) {
                once(row.unit(), "đơn vị mã " + row.unit(), row.award());
            }
        }
    }

    static Nomination nomination(Added row) {
        return new Nomination(
                Objects.requireNonNull(row.cluster()),
                Objects.requireNonNull(row.unit()),
                Objects.requireNonNull(row.award()),
                row.votes(),
                row.votesBase(),
                null);
    }

    private void judge(String name, @Nullable Boolean fit, @Nullable String remark) {
        if (fit == null) {
            wrong.add(name + ": chọn đủ hay chưa đủ điều kiện");
        } else if (!fit && (remark == null || remark.isBlank())) {
            wrong.add(name + ": ghi vì sao chưa đủ điều kiện");
        }
    }

    private void once(String unit, String name, String award) {
        if (!proposed.add(unit + " " + award)) {
            wrong.add(name + " có hai đề nghị " + awards.getOrDefault(award, award)
                    + ", một thành tích không khen hai lần");
        }
    }

    void refuseIfWrong() {
        if (!wrong.isEmpty()) {
            throw new Refusal("Chưa ghi được kết quả thẩm định; hãy xem lại: " + String.join("; ", wrong) + ".");
        }
    }
}
