package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.Hindrances;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.History;
import vn.tdkt.obligation.History.Act;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.State;
import vn.tdkt.platform.CurrentPerson;

/** What every form says about the obligation behind its task. */
@Component
class Background {

    /** What says why it came back. */
    private static final Set<Act> WHY =
            EnumSet.of(Act.SUPPLEMENT_ASKED, Act.SENT_BACK, Act.CORRECTION_BEGUN, Act.CORRECTION_ASKED);

    /** After what it matters no more. */
    private static final Set<Act> OVER =
            EnumSet.of(Act.SUBMITTED, Act.RECORDED_OUTSIDE, Act.ACCEPTED, Act.CORRECTED, Act.CORRECTION_DROPPED);

    /** Kinds whose people look at what stands against a nomination. */
    private static final Set<String> NOMINATING = Set.of("conference", "cluster-file");

    private final Obligations obligations;
    private final OutsideRecords outside;
    private final History history;
    private final Names names;
    private final CurrentPerson current;
    private final Clock clock;

    Background(
            Obligations obligations,
            OutsideRecords outside,
            History history,
            Names names,
            CurrentPerson current,
            Clock clock) {
        this.current = current;
        this.obligations = obligations;
        this.outside = outside;
        this.history = history;
        this.names = names;
        this.clock = clock;
    }

    About of(long id) {
        Obligation obligation = obligations.get(id);
        List<History.Entry> happened = history.of(id);
        return new About(
                id,
                names.subject(obligation),
                names.of(obligation.receiver()),
                obligation.state(),
                label(obligation),
                obligation.undated() ? null : obligation.currentDue(),
                obligation.daysLate(LocalDate.now(clock)),
                outside.lastOf(id).orElse(null),
                notice(happened),
                conditions(obligation),
                obligation.title() != null,
                happened.stream().map(Happened::of).toList());
    }

    private static String label(Obligation obligation) {
        return obligation.correcting() == null ? obligation.state().label() : "Đã tiếp nhận, đang đính chính";
    }

    private @Nullable String conditions(Obligation obligation) {
        String cluster = obligation.debtor().code();
        return NOMINATING.contains(obligation.kind())
                        && Hindrances.trusted(cluster, obligation.year()).stream()
                                .anyMatch(current::in)
                ? "cluster=" + cluster + "&year=" + obligation.year()
                : null;
    }

    /** Why it was sent back, until it is handed in again. */
    private static @Nullable String notice(List<History.Entry> happened) {
        String notice = null;
        for (History.Entry entry : happened) {
            if (WHY.contains(entry.act())) {
                notice = entry.act().label() + ": " + entry.reason();
            } else if (OVER.contains(entry.act())) {
                notice = null;
            }
        }
        return notice;
    }

    /**
     * @param due by the end of this day; null when it has no date
     * @param outside how it was done outside the system, null when it was not
     * @param notice why it came back, null when it did not
     * @param conditions which list of conditions against a nomination the person may open for it, null for none
     * @param assigned whether a letter gave it out
     */
    record About(
            long obligation,
            String subject,
            String receiver,
            State state,
            String stateLabel,
            @Nullable LocalDate due,
            long daysLate,
            @Nullable DoneOutside outside,
            @Nullable String notice,
            @Nullable String conditions,
            boolean assigned,
            List<Happened> history) {

        About withoutHistory() {
            return new About(
                    obligation,
                    subject,
                    receiver,
                    state,
                    stateLabel,
                    due,
                    daysLate,
                    null,
                    null,
                    null,
                    assigned,
                    List.of());
        }
    }

    /** One line of the history in the office's words. */
    record Happened(
            String at, String who, String act, @Nullable String reason) {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

        static Happened of(History.Entry entry) {
            return new Happened(entry.at().toString(), entry.who(), entry.act().label(), reason(entry));
        }

        /** A change of date says both days. */
        private static @Nullable String reason(History.Entry entry) {
            if (entry.dueTo() == null) {
                return entry.reason();
            }
            String before = entry.dueFrom() == null ? "chưa có hạn" : "hạn cũ " + DAY.format(entry.dueFrom());
            return "%s (%s, hạn mới %s)".formatted(entry.reason(), before, DAY.format(entry.dueTo()));
        }
    }
}
