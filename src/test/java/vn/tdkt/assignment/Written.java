package vn.tdkt.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.cycle.DayOffRule;
import vn.tdkt.letter.Found.Form;
import vn.tdkt.letter.Found.Role;
import vn.tdkt.letter.Timing.Kind;
import vn.tdkt.obligation.Party;

/** Work as a letter of a test asks it. */
final class Written {

    static final Source LETTER = new Source(
            "Hội đồng Thi đua - Khen thưởng tỉnh",
            "15/HĐTĐKT-BTĐKT",
            LocalDate.of(2051, 5, 20),
            "sơ kết công tác thi đua",
            "Toàn văn.");

    private Written() {}

    static Work work(Party debtor, String title, Form form, When when) {
        return work(debtor, title, form, when, null, null);
    }

    static Work work(
            Party debtor, String title, Form form, When when, @Nullable String orElse, @Nullable String condition) {
        List<Work.Copy> copies = List.of(new Work.Copy(Role.VIA, "Ban Thi đua - Khen thưởng"));
        return new Work(
                List.of(debtor),
                title,
                orElse,
                form,
                Party.OFFICE,
                copies,
                when,
                condition,
                "mục 2, dòng 38",
                "Câu gốc: " + title + ".");
    }

    static When until(String phrase, String day) {
        return new When(Kind.DATED, phrase, null, LocalDate.parse(day), true, null, null, null, null, DayOffRule.KEEP);
    }

    static When undated() {
        return of(Kind.UNDATED, "", null, null, null, null);
    }

    static When of(
            Kind kind,
            String phrase,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String event,
            @Nullable Integer number) {
        return new When(kind, phrase, from, until, false, event, null, number, "tháng", DayOffRule.KEEP);
    }

    static When after(long obligation, String event, @Nullable Integer workingDays) {
        return new When(Kind.RELATIVE, event, null, null, false, event, obligation, workingDays, null, DayOffRule.KEEP);
    }
}
