package vn.tdkt.reminder;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.ObligationEvents.CorrectionBegun;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.People.GroupMember;
import vn.tdkt.report.FiguresOutdated;

/** Tells a unit that a correction is asked of it, and who issued totals that a correction made others. */
@Component
class CorrectionNotices {

    private final Obligations obligations;
    private final Names names;
    private final People people;
    private final Outbox outbox;
    private final String page;

    CorrectionNotices(
            Obligations obligations,
            Names names,
            People people,
            Outbox outbox,
            @Value("${tdkt.base-url}") String baseUrl) {
        this.obligations = obligations;
        this.names = names;
        this.people = people;
        this.outbox = outbox;
        this.page = baseUrl.replaceAll("/+$", "") + "/camunda/tdkt/nghia-vu.html?id=";
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
                        .formatted(subject, Words.day(obligation.currentDue()), event.reason(), page + obligation.id());
        write(
                obligation,
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
                        .formatted(event.who(), event.document(), subject, event.what(), page + above.id());
        write(
                above,
                "Số liệu đã thay đổi sau khi ban hành: " + subject,
                text,
                "outdated/" + event.correction() + "/" + above.id());
    }

    private void write(Obligation obligation, String subject, String text, String slot) {
        Party debtor = obligation.debtor();
        Stream<String> groups = Stream.of(debtor.officers(obligation.year()), debtor.leaders(obligation.year()));
        List<Letter> letters = people.inGroups(groups.toList()).stream()
                .map(GroupMember::account)
                .distinct()
                .map(account -> new Letter(account, subject, text, slot))
                .toList();
        outbox.write(letters);
    }
}
