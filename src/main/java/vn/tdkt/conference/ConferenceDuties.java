package vn.tdkt.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.YearDates;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.organisation.Organisation;

/** Who does what by when around a conference, dated by the year's own calendar. */
@Component
class ConferenceDuties {

    private final Cycles cycles;
    private final Organisation organisation;
    private final Clock clock;

    ConferenceDuties(Cycles cycles, Organisation organisation, Clock clock) {
        this.cycles = cycles;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Name of the heading unit. */
    String head(Obligation conference) {
        return organisation
                .headOf(conference.debtor().code(), conference.year(), LocalDate.now(clock))
                .map(unit -> organisation.unit(unit).name())
                .orElse("Đơn vị trưởng");
    }

    List<String> ofHead(Obligation conference, ConferencePlan plan) {
        int year = conference.year();
        return List.of(
                "Tổng hợp báo cáo tổng kết, kết quả chấm điểm năm " + year + " và phương hướng năm " + (year + 1)
                        + " (xong trước ngày " + day(conference, year, "year-cluster-report") + ")",
                "Chuẩn bị nội dung, hội trường và kinh phí; điều hành hội nghị ngày " + Days.text(plan.day()),
                "Lập hồ sơ đề nghị khen thưởng của các đơn vị được bình xét, gửi Ban Thi đua - Khen thưởng (xong trước ngày "
                        + day(conference, year, "cluster-file") + ")");
    }

    List<String> ofMembers(Obligation conference, ConferencePlan plan) {
        int year = conference.year();
        return List.of(
                "Gửi báo cáo tổng kết, báo cáo tóm tắt không quá 1,5 trang A4 và bảng tự chấm điểm (trước ngày "
                        + day(conference, year, "year-unit-report") + ")",
                "Góp ý dự thảo báo cáo tổng kết (từ ngày " + day(conference, year, "year-cluster-report")
                        + " đến hết ngày " + day(conference, year, "year-comment") + ")",
                plan.speakers().isEmpty()
                        ? "Cử đại biểu dự hội nghị đúng thành phần; chuẩn bị ý kiến thảo luận"
                        : "Cử đại biểu dự hội nghị đúng thành phần; các đơn vị có tên trong danh sách chuẩn bị tham luận");
    }

    /** Empty until somebody is proposed. */
    List<String> ofNextHead(Obligation conference, ConferencePlan plan) {
        int next = conference.year() + 1;
        return plan.nextHead() == null
                ? List.of()
                : List.of(
                        "Xây dựng Kế hoạch phát động phong trào thi đua năm " + next + " (trước ngày "
                                + day(conference, next, "launch-plan") + ")",
                        "Chuẩn bị Bản đăng ký giao ước thi đua năm " + next + " (trước ngày "
                                + day(conference, next, "pledge-register") + ")");
    }

    private String day(Obligation conference, int year, String milestone) {
        YearDates dates = cycles.datesOf(year);
        return Days.text(dates.due(milestone, conference.debtor().code(), null));
    }
}
