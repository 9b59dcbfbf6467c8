package vn.tdkt.document;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;

/** Reads registers, closes their years and, by way of exception, opens one again. The caller has checked that the person may. */
@Service
@Transactional
public class RegisterClosing {

    private final RegisterYears years;
    private final OutgoingRegister outgoing;
    private final IncomingRegister incoming;
    private final Clock clock;

    RegisterClosing(RegisterYears years, OutgoingRegister outgoing, IncomingRegister incoming, Clock clock) {
        this.years = years;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RegisterTable table(RegisterBook book) {
        return book.direction() == Direction.OUTGOING
                ? outgoing.table(book.kind(), book.code(), book.year())
                : incoming.table(book.kind(), book.code(), book.year());
    }

    /** Whether the year is over, so that its register may be closed. */
    public boolean isOver(int year) {
        return LocalDate.now(clock).getYear() > year;
    }

    /** No number is given in it any more. Refuses a year that is not over, and one that is closed. */
    public void close(RegisterBook book, String account) {
        if (!isOver(book.year())) {
            throw new Refusal("Năm %d chưa hết nên chưa khóa %s được: hãy khóa từ ngày 01/01/%d."
                    .formatted(book.year(), book.named(), book.year() + 1));
        }
        if (years.hold(book) != null) {
            throw new Refusal(
                    "%s đã khóa trước đó: hãy tải lại trang.".formatted(DecreeForm.capitalised(book.named())));
        }
        years.close(book, table(book).total(), account);
    }

    /** Refuses without a reason, and a year that is open. */
    public void reopen(RegisterBook book, @Nullable String reason, String account) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("Chưa ghi lý do mở lại sổ: hãy ghi một câu.");
        }
        Long closing = years.hold(book);
        if (closing == null) {
            throw new Refusal("%s đang mở: hãy tải lại trang.".formatted(DecreeForm.capitalised(book.named())));
        }
        years.reopen(book, closing, reason.strip(), account);
    }
}
