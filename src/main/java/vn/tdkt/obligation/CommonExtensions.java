package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.MilestoneDate;
import vn.tdkt.cycle.YearDates;

/** Puts off milestones for a whole cluster or province in one step. Nobody keeps an earlier day of its own. */
@Service
@Transactional
public class CommonExtensions {

    private final Cycles cycles;
    private final Kinds kinds;
    private final Deadlines deadlines;
    private final ObligationRepository repository;

    CommonExtensions(
            Cycles cycles, Kinds kinds, Deadlines deadlines, Obligations obligations, ObligationRepository repository) {
        this.cycles = cycles;
        this.kinds = kinds;
        this.deadlines = deadlines;
        this.repository = repository;
    }

    /** What would be put off to when; changes nothing. */
    @Transactional(readOnly = true)
    public List<PutOff> preview(CommonExtension extension) {
        YearDates dates = cycles.datesOf(extension.year());
        return extension.milestones().stream()
                .map(code -> putOff(code, extension, dates))
                .toList();
    }

    private static PutOff putOff(String code, CommonExtension extension, YearDates dates) {
        LocalDate from = dates.due(code, extension.cluster(), null);
        LocalDate to = from.plusDays(extension.days());
        return new PutOff(
                code, dates.milestone(code).name(), from, to, dates.daysOff().reason(to));
    }

    /** Returns how many obligations have a later day now. Refuses a year that is closed. */
    public int grant(CommonExtension extension, String account) {
        int moved = 0;
        for (PutOff one : preview(extension)) {
            moved += grant(extension, one, account);
        }
        return moved;
    }

    private int grant(CommonExtension extension, PutOff one, String account) {
        int moved = deadlines.move(date(extension, one, extension.cluster(), null), account);
        for (MilestoneDate own : cycles.movedIn(extension.year())) {
            if (own.milestone().equals(one.milestone()) && own.due().isBefore(one.to()) && concerns(extension, own)) {
                moved += deadlines.move(date(extension, one, own.cluster(), own.unit()), account);
            }
        }
        return moved + raiseWhatHasItsOwnDay(extension, one, account);
    }

    private static MilestoneDate date(
            CommonExtension extension, PutOff one, @Nullable String cluster, @Nullable String unit) {
        return new MilestoneDate(extension.year(), one.milestone(), cluster, unit, one.to(), extension.why());
    }

    /** A unit's own date counts for the cluster it reports to, which only its obligations tell. */
    private static boolean concerns(CommonExtension extension, MilestoneDate own) {
        return extension.cluster() == null || extension.cluster().equals(own.cluster());
    }

    private int raiseWhatHasItsOwnDay(CommonExtension extension, PutOff one, String account) {
        int raised = 0;
        for (Kind kind : kinds.obligationKinds()) {
            if (one.milestone().equals(kind.milestone())) {
                List<Obligation> early = repository.findByYearAndKind(extension.year(), kind.code()).stream()
                        .filter(obligation -> !obligation.state().settled())
                        .filter(obligation -> obligation.due().isBefore(one.to()) && concerns(extension, obligation))
                        .toList();
                early.forEach(obligation -> deadlines.extend(obligation.id(), one.to(), extension.why(), account));
                raised += early.size();
            }
        }
        return raised;
    }

    private static boolean concerns(CommonExtension extension, Obligation obligation) {
        return extension.cluster() == null
                || List.of(obligation.debtor(), obligation.receiver()).contains(Party.cluster(extension.cluster()));
    }

    /**
     * A milestone put off.
     *
     * @param dayOff why nobody works on the new day; empty for a working day
     */
    public record PutOff(String milestone, String name, LocalDate from, LocalDate to, Optional<String> dayOff) {}
}
