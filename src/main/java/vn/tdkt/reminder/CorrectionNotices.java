package vn.tdkt.reminder;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.ObligationEvents.CorrectionBegun;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.report.FiguresOutdated;

/** Tells a unit that a correction is asked of it, and who issued totals that a correction made others. */
@Component
class CorrectionNotices {

    private final Obligations obligations;
    private final Names names;
    private final Notices notices;

    CorrectionNotices(Obligations obligations, Names names, Notices notices) {
        this.obligations = obligations;
        this.names = names;
        this.notices = notices;
    }

    @EventListener
    void on(CorrectionBegun event) {
        if (!event.asked()) {
            return;
        }
        Obligation obligation = obligations.get(event.obligation());
        String subject = names.subject(obligation);
        String text =
                "Đề nghị đính chính “%s”, xong trước ngày %s. Lý do: %s%n%nViệc đã có trong danh sách việc cần làm. Xem: %s"
                        .formatted(
                                subject, Words.day(obligation.currentDue()), event.reason(), notices.page(obligation));
        notices.tell(
                notices.accounts(obligation.debtor(), obligation),
                "Yêu cầu đính chính: " + subject,
                text,
                "correction/" + obligation.id() + "/" + obligation.currentDue());
    }

    @EventListener
    void on(FiguresOutdated event) {
        Obligation above = event.obligation();
        String subject = names.subject(above);
        String text =
                "%s đã đính chính báo cáo nên số liệu trong văn bản %s (“%s”) không còn khớp: %s.%n%nNếu cần, hãy đính chính báo cáo của mình. Xem: %s"
                        .formatted(event.who(), event.document(), subject, event.what(), notices.page(above));
        notices.tell(
                notices.accounts(above.debtor(), above),
                "Số liệu đã thay đổi sau khi ban hành: " + subject,
                text,
                "outdated/" + event.correction() + "/" + above.id());
    }
}
