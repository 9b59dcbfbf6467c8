package vn.tdkt.conference;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;

/** What the letter says that asks for opinions and for the agreement of Ban TĐKT. */
@Component
class OpinionRequestContent {

    private final ConferenceOpinions opinions;
    private final IssuedBefore before;
    private final Names names;

    OpinionRequestContent(ConferenceOpinions opinions, IssuedBefore before, Names names) {
        this.opinions = opinions;
        this.before = before;
        this.names = names;
    }

    Map<String, Object> of(Obligation conference, ConferencePlan plan, boolean office) {
        String cluster = names.of(conference.debtor());
        String due = Days.text(opinions.dueBefore(plan.day()));
        return Map.of(
                "introduction",
                cluster + " dự kiến tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm " + conference.year()
                        + ", phát động phong trào thi đua năm " + (conference.year() + 1) + " với các nội dung sau:",
                "points",
                ConferencePlanWords.lines(List.of(
                        "Thời gian: " + ConferencePlanWords.when(plan) + ".",
                        "Địa điểm: " + plan.where() + ".",
                        "Thành phần: " + plan.headcount()
                                + " người, gồm đại biểu các đơn vị thành viên và khách mời.")),
                "programme",
                ConferencePlanWords.items(plan.programme()),
                "agreement",
                office
                        ? "Đề nghị Ban Thi đua - Khen thưởng (Sở Nội vụ) thống nhất về nội dung, chương trình và thời gian hội nghị."
                        : "",
                "enclosed",
                before.hasReport(conference)
                        ? "Gửi kèm dự thảo Kế hoạch tổ chức hội nghị và dự thảo Báo cáo tổng kết."
                        : "Gửi kèm dự thảo Kế hoạch tổ chức hội nghị.",
                "closing",
                cluster + " kính đề nghị các đồng chí cho ý kiến trước ngày " + due
                        + " để hoàn thiện kế hoạch và ban hành giấy mời./.");
    }
}
