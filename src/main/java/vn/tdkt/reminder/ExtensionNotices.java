package vn.tdkt.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.extension.ExtensionEvents.Ended;
import vn.tdkt.extension.ExtensionRequest;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.People.GroupMember;

/** Tells who owes something what became of their wish for more time. */
@Component
class ExtensionNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Obligations obligations;
    private final Names names;
    private final People people;
    private final Outbox outbox;
    private final String page;

    ExtensionNotices(
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
    void on(Ended event) {
        ExtensionRequest request = event.request();
        Obligation obligation = obligations.get(request.obligation());
        String about = names.subject(obligation);
        String subject = (request.grantedUntil() == null ? "Không gia hạn: " : "Đã gia hạn: ") + about;
        String text = "Đề nghị gia hạn “%s” đến %s:%n%n%s%n%nXem lại: %s%d%n"
                .formatted(about, DAY.format(request.until()), said(request), page, obligation.id());
        String slot = "extension/" + request.id();
        outbox.write(accounts(obligation)
                .map(account -> new Letter(account, subject, text, slot))
                .toList());
    }

    private static String said(ExtensionRequest request) {
        LocalDate granted = request.grantedUntil();
        String decided = granted == null ? "Không gia hạn." : "Hạn mới: " + DAY.format(granted) + ".";
        String answer = request.answer();
        return answer == null || answer.isEmpty() ? decided : decided + " " + answer + ".";
    }

    private Stream<String> accounts(Obligation obligation) {
        int year = obligation.year();
        return people
                .inGroups(List.of(
                        obligation.debtor().officers(year), obligation.debtor().leaders(year)))
                .stream()
                .map(GroupMember::account)
                .distinct();
    }
}
