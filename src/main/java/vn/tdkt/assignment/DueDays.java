package vn.tdkt.assignment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.DaysOff;

/**
 * Makes days of how letters speak of time. Refuses what lacks its day, or ends before it begins.
 *
 * @param dayCounts whether "trước ngày D" means by the end of D; else the day before
 */
record DueDays(int year, LocalDate today, DaysOff daysOff, boolean dayCounts) {

    List<Slot> of(When when) {
        return switch (when.kind()) {
            case DATED, MONTH -> List.of(Slot.by(last(when)));
            case WINDOW -> List.of(window(when));
            case ALTERNATIVE -> List.of(Slot.by(last(when)).orBy(earlier(when)));
            case RELATIVE -> List.of(relative(when));
            case RECURRING -> recurring(when);
            case AT_LEAST -> List.of(Slot.by(when.until() == null ? yearsEnd() : last(when)));
            case UNDATED -> List.of(new Slot(yearsEnd(), true, null, true, null, ""));
        };
    }

    private LocalDate last(When when) {
        LocalDate day = required(when.until(), "ngày hết hạn");
        return daysOff.apply(when.dayOff(), when.before() && !dayCounts ? day.minusDays(1) : day);
    }

    private Slot window(When when) {
        LocalDate from = required(when.from(), "ngày bắt đầu");
        LocalDate until = last(when);
        if (until.isBefore(from)) {
            throw new Refusal("Khoảng thời gian kết thúc trước khi bắt đầu; hãy sửa lại ngày.");
        }
        return Slot.by(until).from(from);
    }

    private LocalDate earlier(When when) {
        return required(when.from(), "hạn thứ nhất");
    }

    /** Counted from a known day it has its date at once; what follows an event waits for it, what precedes it does not. */
    private Slot relative(When when) {
        if (when.from() != null && when.number() != null) {
            return Slot.by(after(when.from(), when.number()));
        }
        return new Slot(yearsEnd(), true, null, when.precedes(), null, "");
    }

    /** The day that is due when the event came on that one; null when the letter gives no number of days. */
    @Nullable
    LocalDate whenEventIsOn(LocalDate event, boolean precedes, @Nullable Integer workingDays) {
        if (precedes) {
            return event.minusDays(1);
        }
        return workingDays == null ? null : after(event, workingDays);
    }

    private LocalDate after(LocalDate day, int workingDays) {
        return daysOff.plusWorkingDays(day, workingDays);
    }

    /** One for each month or quarter of the year that is not over. */
    private List<Slot> recurring(When when) {
        int months = "quý".equals(when.every()) ? 3 : 1;
        List<Slot> slots = new ArrayList<>();
        for (int month = months; month <= 12; month += months) {
            YearMonth last = YearMonth.of(year, month);
            int day = Math.min(Objects.requireNonNullElse(when.number(), 31), last.lengthOfMonth());
            LocalDate due = daysOff.apply(when.dayOff(), last.atDay(Math.max(day, 1)));
            if (!due.isBefore(today)) {
                LocalDate opens = last.minusMonths(months - 1).atDay(1);
                slots.add(new Slot(due, false, opens, true, null, label(month, months)));
            }
        }
        if (slots.isEmpty()) {
            throw new Refusal("Năm " + year + " không còn kỳ nào để giao việc định kỳ; hãy chọn năm khác.");
        }
        return slots;
    }

    private String label(int month, int months) {
        return months == 1 ? "tháng " + month + "/" + year : "quý " + month / 3 + "/" + year;
    }

    private LocalDate yearsEnd() {
        return LocalDate.of(year, 12, 31);
    }

    private static LocalDate required(@Nullable LocalDate day, String what) {
        if (day == null) {
            throw new Refusal("Chưa ghi " + what + "; hãy ghi ngày, hoặc chọn “Không ghi hạn”.");
        }
        return day;
    }
}
