package vn.tdkt.sandbox.rehearsal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.sandbox.SandboxOnly;

/** Whoever is asked for an opinion: most agree, some have something to add; who says nothing never comes to the task. */
@Component
@SandboxOnly
class OpinionPlayer implements Player {

    private static final int ANOTHER_OPINION_PERCENT = 20;
    private static final int ANOTHER_DAY_PERCENT = 5;

    /** The first time a conference is asked about, as the obligation's round says. */
    private static final String FIRST_ROUND = "/1";

    @Override
    public Map<String, Part> parts() {
        return Map.of(
                "give-opinion",
                this::opinion,
                "follow-opinions",
                turn -> Map.of(
                        "close", true, "reason", "Đã quá hạn lấy ý kiến, trao đổi trực tiếp không có ý kiến khác."));
    }

    private Map<String, ?> opinion(Turn turn) {
        String no = switch (turn.task().kind()) {
            case "draft-comment" ->
                turn.happens("opinion", ANOTHER_OPINION_PERCENT)
                        ? "Đề nghị nêu rõ thêm kết quả của đơn vị và thời hạn của từng việc."
                        : "";
            case "conference-agreement" ->
                turn.task().about().endsWith(FIRST_ROUND) && turn.happens("opinion", ANOTHER_DAY_PERCENT)
                        ? "Trùng ngày họp của tỉnh, đề nghị lùi một tuần."
                        : "";
            default -> "";
        };
        return Map.of("agrees", no.isEmpty(), "text", no);
    }
}
