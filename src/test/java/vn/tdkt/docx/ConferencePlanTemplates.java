package vn.tdkt.docx;

import static vn.tdkt.docx.DecreePage.bordered;
import static vn.tdkt.docx.DecreePage.p;

import java.util.List;
import java.util.Map;
import vn.tdkt.docx.DecreePage.Column;

/** What leaves the head before a conference: request for opinions, plan, invitation. */
final class ConferencePlanTemplates {

    private ConferencePlanTemplates() {}

    static Map<String, DecreePage> all() {
        return Map.of(
                "opinion-request", request(),
                "conference-plan", plan(),
                "conference-invitation", invitation());
    }

    private static DecreePage request() {
        return new DecreePage()
                .heading(true)
                .addressees()
                .paragraph("Body", "${introduction}")
                .block("points", p("Body", "- ${points.text}"))
                .paragraph("Body", "Chương trình dự kiến:")
                .block("programme", p("Body", "- ${programme.text}"))
                .paragraph("Body", "${agreement?}")
                .paragraph("Body", "${enclosed}")
                .paragraph("Closing", "${closing}")
                .signature(true);
    }

    private static DecreePage plan() {
        return new DecreePage()
                .heading(false)
                .block("legalBases", p("LegalBasis", "${legalBases.text}"))
                .paragraph("Body", "${introduction}")
                .paragraph("Body", "${replaces?}")
                .paragraph("RomanHeading", "Mục đích, yêu cầu")
                .paragraph("Body", "${purpose}")
                .paragraph("Body", "${requirement}")
                .paragraph("RomanHeading", "Nội dung, chương trình")
                .block("programme", p("Body", "- ${programme.text}"))
                .block("anySpeakers", p("Body", "Các đơn vị tham luận:") + bordered(speakers(), ""))
                .paragraph("RomanHeading", "Thành phần")
                .paragraph("Body", "Đại biểu mời:")
                .block("guests", p("Body", "- ${guests.text}"))
                .paragraph("Body", "${summoned}")
                .block("anyDelegates", bordered(delegates(), ""))
                .paragraph("Body", "${headcount}")
                .paragraph("RomanHeading", "Thời gian, địa điểm, kinh phí")
                .paragraph("Body", "Thời gian: ${when}.")
                .paragraph("Body", "Địa điểm: ${where}.")
                .paragraph("Body", "Kinh phí: ${cost}")
                .paragraph("RomanHeading", "Tổ chức thực hiện")
                .paragraph("Body", "${head} – đơn vị trưởng:")
                .block("headTasks", p("Body", "- ${headTasks.text}"))
                .paragraph("Body", "Các đơn vị thành viên:")
                .block("memberTasks", p("Body", "- ${memberTasks.text}"))
                .block("anyNextHead", p("Body", "${nextHead} – đơn vị được đề xuất làm trưởng năm sau:"))
                .block("nextHeadTasks", p("Body", "- ${nextHeadTasks.text}"))
                .paragraph("Closing", "${closing}")
                .signature(true);
    }

    private static DecreePage invitation() {
        return new DecreePage()
                .heading(false)
                .paragraph("Addressee", "Kính mời: ${addressee?}")
                .block("severalAddressees", p("Addressees", "Kính mời:"))
                .block("addressees", p("AddresseeLine", "- ${addressees.text}"))
                .block("severalAddressees", p("AfterTable", ""))
                .paragraph("Body", "${introduction}")
                .paragraph("Body", "Thời gian: ${when}.")
                .paragraph("Body", "Địa điểm: ${where}.")
                .paragraph("Body", "Nội dung: ${about}")
                .paragraph("Body", "${delegation?}")
                .paragraph("Body", "${replaces?}")
                .paragraph("Closing", "${closing}")
                .signature(true);
    }

    private static List<Column> speakers() {
        return List.of(
                new Column(567, "TT", "speakers.index", "TableCentre"),
                new Column(3404, "Đơn vị", "speakers.unit", "TableText"),
                new Column(5100, "Nội dung tham luận", "speakers.topic", "TableText"));
    }

    private static List<Column> delegates() {
        return List.of(
                new Column(567, "TT", "delegates.index", "TableCentre"),
                new Column(2704, "Họ và tên", "delegates.name", "TableText"),
                new Column(2700, "Chức vụ", "delegates.title", "TableText"),
                new Column(3100, "Đơn vị", "delegates.unit", "TableText"));
    }
}
