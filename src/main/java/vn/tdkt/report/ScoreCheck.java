package vn.tdkt.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;
import vn.tdkt.report.ClusterReportAnswer.Score;

/** Reads what a cluster came to of its members' points; a figure of its own needs a reason. */
final class ScoreCheck {

    private final Map<Long, MemberScore> members;
    private final List<String> missing = new ArrayList<>();

    ScoreCheck(List<MemberScore> members) {
        this.members = members.stream().collect(Collectors.toMap(MemberScore::obligation, Function.identity()));
    }

    /** Members nobody looked at are left out; refuses who is no member, and points beyond the scale. */
    List<UnitScores.Checked> of(List<Score> scores) {
        return scores.stream()
                .filter(score -> score.total() != null)
                .map(this::checked)
                .toList();
    }

    /** What keeps the points from being complete. */
    List<String> missing() {
        return missing;
    }

    private UnitScores.Checked checked(Score score) {
        MemberScore member = members.get(score.obligation());
        if (member == null) {
            throw new Refusal("Bảng điểm gửi lên có đơn vị không thuộc cụm, khối; hãy tải lại trang rồi nhập lại.");
        }
        BigDecimal total = Objects.requireNonNull(score.total());
        BigDecimal scale = scale(member, score.scale());
        ReportRules.refuseBeyondScale("Điểm của " + member.name(), total, scale);
        boolean differs = member.total() == null || member.total().compareTo(total) != 0;
        String reason = score.reason() == null ? "" : score.reason().strip();
        if (differs && reason.isEmpty()) {
            missing.add("lý do điểm của " + member.name() + " khác điểm tự chấm");
        }
        return new UnitScores.Checked(
                score.obligation(), scale, differs ? total : own(member), differs ? reason : null);
    }

    private static BigDecimal own(MemberScore member) {
        return Objects.requireNonNull(member.total());
    }

    /** Its own; of a member without points the one that was entered, or that of its fellows. */
    private BigDecimal scale(MemberScore member, @Nullable BigDecimal entered) {
        if (member.scale() != null) {
            return member.scale();
        }
        return entered != null
                ? entered
                : members.values().stream()
                        .map(MemberScore::scale)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(() -> new Refusal("Chưa có thang điểm của " + member.name()
                                + "; hãy nhập thang điểm của bảng tiêu chí."));
    }
}
