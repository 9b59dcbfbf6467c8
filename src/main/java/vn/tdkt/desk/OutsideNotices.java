package vn.tdkt.desk;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.reminder.Letter;
import vn.tdkt.reminder.Outbox;

/** Mails between an owner and who recorded something in its name. */
@Component
class OutsideNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Outbox outbox;
    private final People people;
    private final Names names;
    private final Clock clock;
    private final String server;

    OutsideNotices(Outbox outbox, People people, Names names, Clock clock, @Value("${tdkt.base-url}") String server) {
        this.outbox = outbox;
        this.people = people;
        this.names = names;
        this.clock = clock;
        this.server = server;
    }

    void tellOwner(Obligation obligation, DoneOutside done, Person by) {
        String text = "%s đã ghi nhận thay đơn vị: “%s” được gửi ngoài hệ thống (%s, ngày %s, người gửi: %s)."
                .formatted(
                        by.fullName(),
                        names.subject(obligation),
                        done.way().label(),
                        DAY.format(done.on()),
                        done.who());
        send(
                obligation,
                obligation.debtor(),
                "Đã ghi nhận thay: " + names.subject(obligation),
                text + "\n\nNếu không đúng, hãy mở trang Nghĩa vụ và bấm “Không đồng ý”:\n");
    }

    void tellReceiver(Obligation obligation, String reason, Person by) {
        String text = "%s không đồng ý với việc ghi nhận thay “%s”: %s"
                .formatted(by.fullName(), names.subject(obligation), reason);
        send(
                obligation,
                obligation.receiver(),
                "Không đồng ý với ghi nhận thay: " + names.subject(obligation),
                text + "\n\n");
    }

    private void send(Obligation obligation, Party to, String subject, String text) {
        String page = server + "/camunda/tdkt/nghia-vu.html?id=" + obligation.id();
        String slot = "outside/" + obligation.id() + "/" + clock.instant().toEpochMilli();
        List<Letter> letters = people.inGroup(to.officers(obligation.year())).stream()
                .map(person -> new Letter(person.account(), subject, text + page, slot))
                .toList();
        outbox.write(letters);
    }
}
