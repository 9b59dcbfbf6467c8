package vn.tdkt.reminder;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Absence;
import vn.tdkt.organisation.AbsenceEvents.Ended;
import vn.tdkt.organisation.AbsenceEvents.Entered;

/** Tells both, the one who is away and the one who stands in, when it is entered and when it is ended. */
@Component
class AbsenceNotices {

    private final Notices notices;

    AbsenceNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(Entered event) {
        Absence absence = event.absence();
        tell(
                absence,
                "Làm thay " + days(absence),
                absence.substituteName() + " làm thay " + absence.absentName() + " " + days(absence) + "."
                        + " Trong những ngày đó, việc và thư nhắc việc đến cả hai người; việc do người làm thay thực hiện được ghi rõ là làm thay.",
                "entered");
    }

    @EventListener
    void on(Ended event) {
        Absence absence = event.absence();
        tell(
                absence,
                "Thôi làm thay " + days(absence),
                "Lần làm thay " + days(absence) + " (" + absence.substituteName() + " làm thay " + absence.absentName()
                        + ") đã kết thúc hoặc được rút; người kết thúc: " + absence.endedBy() + ".",
                "ended");
    }

    private void tell(Absence absence, String subject, String text, String what) {
        notices.tell(
                Stream.of(absence.absent(), absence.substitute()),
                subject,
                "%s%n%nXem lại: %s%n".formatted(text, notices.page("vang-mat")),
                "absence/" + absence.id() + "/" + what);
    }

    private static String days(Absence absence) {
        return "từ %s đến hết %s".formatted(Words.day(absence.firstDay()), Words.day(absence.lastDay()));
    }
}
