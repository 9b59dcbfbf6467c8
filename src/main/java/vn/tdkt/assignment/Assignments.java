package vn.tdkt.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.Asking;
import vn.tdkt.obligation.GivenOut;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;

/** Gives out what a letter asks. Refuses work without a title, without a debtor or without its day. */
@Service
@Transactional
public class Assignments {

    /** Its one kind in {@code obligation-kinds.yaml}. */
    public static final String KIND = "assigned";

    private static final int LONGEST_TITLE = 600;

    private final AssignmentRows rows;
    private final Asking asking;
    private final Obligations obligations;
    private final Cycles cycles;
    private final DueDaysSetting setting;
    private final Clock clock;

    Assignments(
            AssignmentRows rows,
            Asking asking,
            Obligations obligations,
            Cycles cycles,
            DueDaysSetting setting,
            Clock clock) {
        this.rows = rows;
        this.asking = asking;
        this.obligations = obligations;
        this.cycles = cycles;
        this.setting = setting;
        this.clock = clock;
    }

    /** Returns the ids of the new obligations. */
    public List<Long> give(int year, Source source, List<Work> works, String account) {
        if (!cycles.openedYears().contains(year)) {
            throw new Refusal("Năm thi đua " + year + " chưa mở; hãy mở năm trước hoặc chọn năm khác.");
        }
        if (works.isEmpty()) {
            throw new Refusal("Chưa có việc nào để giao; hãy giữ lại hoặc thêm ít nhất một việc.");
        }
        works.forEach(Assignments::refuseUnlessComplete);
        long letter = rows.addLetter(year, source, account, clock.instant());
        Giving giving = new Giving(year, letter, source, account);
        return works.stream().flatMap(work -> giving.give(work).stream()).toList();
    }

    private static void refuseUnlessComplete(Work work) {
        if (work.title().isBlank() || work.title().length() > LONGEST_TITLE) {
            throw new Refusal("Tên việc phải có nội dung và không dài quá " + LONGEST_TITLE
                    + " ký tự; hãy ghi gọn việc phải làm.");
        }
        if (work.debtors().isEmpty()) {
            throw new Refusal("Việc “" + work.title() + "” chưa có ai thực hiện; hãy chọn đơn vị, cụm, khối.");
        }
    }

    /** The days of this year, by today and by the setting. */
    DueDays daysOf(int year) {
        return new DueDays(year, LocalDate.now(clock), cycles.daysOff(), setting.beforeIncludesDay());
    }

    /** One letter being given out. */
    private final class Giving {

        private final int year;
        private final long letter;
        private final Source source;
        private final String account;
        private final DueDays days;
        private int count;

        Giving(int year, long letter, Source source, String account) {
            this.year = year;
            this.letter = letter;
            this.source = source;
            this.account = account;
            this.days = daysOf(year);
        }

        List<Long> give(Work work) {
            List<Slot> slots = days.of(work.when());
            return work.debtors().stream()
                    .distinct()
                    .flatMap(debtor -> slots.stream().map(slot -> give(work, debtor, slot)))
                    .toList();
        }

        private long give(Work work, Party debtor, Slot slot) {
            String title = slot.label().isEmpty() ? work.title() : work.title() + " (" + slot.label() + ")";
            GivenOut given = new GivenOut(KIND, debtor, work.receiver(), title, slot.due(), slot.undated());
            Obligation obligation = asking.give(year, given, letter + "/" + ++count);
            rows.add(obligation.id(), letter, work, slot);
            obligations.note(obligation.id(), "Giao theo văn bản: " + source.named() + ", " + work.place(), account);
            boolean open = slot.opens() == null || !slot.opens().isAfter(days.today());
            if (slot.asked() && open) {
                obligations.ask(obligation.id());
            }
            return obligation.id();
        }
    }
}
