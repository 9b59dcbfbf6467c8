package vn.tdkt.conference;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;

/** What invitations to a conference say. */
@Component
class InvitationContent {

    private final IssuedBefore before;
    private final Names names;

    InvitationContent(IssuedBefore before, Names names) {
        this.before = before;
        this.names = names;
    }

    Map<String, Object> of(Obligation conference, ConferencePlan plan, boolean members, String type) {
        String cluster = names.of(conference.debtor());
        return Map.of(
                "introduction",
                "Tới dự Hội nghị tổng kết công tác thi đua, khen thưởng năm " + conference.year()
                        + ", phát động phong trào thi đua năm " + (conference.year() + 1) + " của " + cluster + ".",
                "when",
                ConferencePlanWords.when(plan),
                "where",
                plan.where(),
                "about",
                "Báo cáo tổng kết và phương hướng năm " + (conference.year() + 1)
                        + "; bình xét, đề nghị khen thưởng; suy tôn đơn vị trưởng, phó năm "
                        + (conference.year() + 1) + "; phát động và ký giao ước thi đua.",
                "delegation",
                members ? delegation(plan) : "",
                "replaces",
                replaces(conference, plan, type),
                "closing",
                members
                        ? "Đề nghị các đơn vị cử đại biểu dự đúng thành phần, thời gian./."
                        : "Rất hân hạnh được đón tiếp./.");
    }

    private static String delegation(ConferencePlan plan) {
        return plan.delegates().isEmpty()
                ? "Mỗi đơn vị cử 01 lãnh đạo và 01 cán bộ làm công tác thi đua, khen thưởng."
                : "Đại biểu của từng đơn vị theo danh sách trong kế hoạch tổ chức hội nghị.";
    }

    private String replaces(Obligation conference, ConferencePlan plan, String type) {
        String replaced = before.replaces(conference, type, "Giấy mời");
        return replaced.isEmpty() || plan.postponedWhy() == null
                ? replaced
                : "Lý do đổi ngày họp: " + plan.postponedWhy() + ". " + replaced;
    }
}
