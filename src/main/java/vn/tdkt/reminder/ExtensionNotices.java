package vn.tdkt.reminder;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.extension.ExtensionEvents.Ended;
import vn.tdkt.extension.ExtensionRequest;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;

/** Tells who owes something what became of their wish for more time. */
@Component
class ExtensionNotices {

    private final Obligations obligations;
    private final Names names;
    private final Notices notices;

    ExtensionNotices(Obligations obligations, Names names, Notices notices) {
        this.obligations = obligations;
        this.names = names;
        this.notices = notices;
    }

    @EventListener
    void on(Ended event) {
        ExtensionRequest request = event.request();
        Obligation obligation = obligations.get(request.obligation());
        String about = names.subject(obligation);
        String text = "Đề nghị gia hạn “%s” đến %s:%n%n%s%n%nXem lại: %s%n"
                .formatted(about, Words.day(request.until()), said(request), notices.page(obligation));
        notices.tell(
                notices.accounts(obligation.debtor(), obligation),
                (request.grantedUntil() == null ? "Không gia hạn: " : "Đã gia hạn: ") + about,
                text,
                "extension/" + request.id());
    }

    private static String said(ExtensionRequest request) {
        LocalDate granted = request.grantedUntil();
        String decided = granted == null ? "Không gia hạn." : "Hạn mới: " + Words.day(granted) + ".";
        String answer = request.answer();
        return answer == null || answer.isEmpty() ? decided : decided + " " + answer + ".";
    }
}
