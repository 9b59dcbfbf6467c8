package vn.tdkt.conference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.document.BasisLines;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.organisation.Organisation;

/** What the plan of a conference says, in the fields of its template. */
@Component
class ConferencePlanContent {

    private final IssuedBefore before;
    private final ConferenceDuties duties;
    private final Organisation organisation;
    private final Names names;

    ConferencePlanContent(IssuedBefore before, ConferenceDuties duties, Organisation organisation, Names names) {
        this.before = before;
        this.duties = duties;
        this.organisation = organisation;
        this.names = names;
    }

    Map<String, Object> of(Obligation conference, ConferencePlan plan) {
        String cluster = names.of(conference.debtor());
        int year = conference.year();
        Map<String, Object> content = new HashMap<>(people(plan));
        content.put("legalBases", BasisLines.of(before.bases(conference)));
        content.put(
                "introduction",
                cluster + " xây dựng kế hoạch tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm " + year
                        + ", phát động phong trào thi đua năm " + (year + 1) + " như sau:");
        content.put(
                "purpose",
                "Nhìn lại kết quả các phong trào thi đua và công tác khen thưởng năm " + year
                        + " so với chỉ tiêu đã đăng ký; nêu rõ việc chưa đạt, nguyên nhân; thống nhất phương hướng năm "
                        + (year + 1) + " và bình xét các đơn vị tiêu biểu.");
        content.put(
                "requirement",
                "Hội nghị gọn, đúng thời gian; đánh giá dựa trên số liệu các đơn vị đã báo cáo; bình xét công khai,"
                        + " dân chủ, đúng quy chế của " + group(cluster) + ".");
        content.put("programme", ConferencePlanWords.items(plan.programme()));
        content.put("headcount", "Tổng số: " + plan.headcount() + " người.");
        content.put("when", ConferencePlanWords.when(plan));
        content.put("where", plan.where());
        content.put("cost", cost(plan));
        content.put("head", duties.head(conference));
        content.put("headTasks", ConferencePlanWords.items(duties.ofHead(conference, plan)));
        content.put("memberTasks", ConferencePlanWords.items(duties.ofMembers(conference, plan)));
        List<String> next = duties.ofNextHead(conference, plan);
        content.put("anyNextHead", !next.isEmpty());
        content.put("nextHead", plan.nextHead() == null ? "" : unit(plan.nextHead()));
        content.put("nextHeadTasks", ConferencePlanWords.items(next));
        content.put("replaces", before.replaces(conference, ConferencePaperWriter.PLAN, "Kế hoạch"));
        content.put(
                "closing",
                "Trên đây là kế hoạch tổ chức hội nghị tổng kết; đề nghị các đơn vị thành viên " + cluster
                        + " phối hợp thực hiện./.");
        return content;
    }

    private Map<String, Object> people(ConferencePlan plan) {
        return Map.of(
                "guests",
                ConferencePlanWords.items(
                        plan.guests().isEmpty()
                                ? List.of(
                                        "Thành viên Hội đồng Thi đua - Khen thưởng tỉnh phụ trách; lãnh đạo Ban Thi đua - Khen thưởng (Sở Nội vụ)")
                                : plan.guests().stream()
                                        .map(ConferencePlanWords::guest)
                                        .toList()),
                "summoned",
                plan.delegates().isEmpty()
                        ? "Mỗi đơn vị thành viên cử 01 lãnh đạo và 01 cán bộ làm công tác thi đua, khen thưởng."
                        : "Đại biểu các đơn vị thành viên theo danh sách:",
                "anyDelegates",
                !plan.delegates().isEmpty(),
                "delegates",
                plan.delegates().stream()
                        .map(one -> Map.of("name", one.name(), "title", one.title(), "unit", unit(one.unit())))
                        .toList(),
                "anySpeakers",
                !plan.speakers().isEmpty(),
                "speakers",
                plan.speakers().stream()
                        .map(one -> Map.of("unit", unit(one.unit()), "topic", one.topic()))
                        .toList());
    }

    private static String cost(ConferencePlan plan) {
        String members = plan.contribution().isBlank()
                ? "các đơn vị thành viên không phải đóng góp"
                : "các đơn vị thành viên đóng góp: " + plan.contribution();
        return "Do " + plan.payer() + " bảo đảm; " + members + ".";
    }

    private static String group(String cluster) {
        return cluster.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + cluster.substring(1);
    }

    private String unit(String code) {
        return organisation.unit(code).name();
    }
}
