package vn.tdkt.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.ObligationEvents.Corrected;
import vn.tdkt.obligation.ObligationEvents.CorrectionBegun;
import vn.tdkt.obligation.ObligationEvents.CorrectionDropped;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.State;

/** What a correction changes in a report: shown before it is taken, written down once it is. */
@Service
@Transactional
public class ReportCorrections {

    private final Obligations obligations;
    private final ReportStore store;
    private final CorrectionStore corrections;
    private final KeptRows kept;
    private final ReportFigures figures;
    private final Outlines outlines;
    private final ConsolidatedAbove above;

    ReportCorrections(
            Obligations obligations,
            ReportStore store,
            CorrectionStore corrections,
            KeptRows kept,
            ReportFigures figures,
            Outlines outlines,
            ConsolidatedAbove above) {
        this.obligations = obligations;
        this.store = store;
        this.corrections = corrections;
        this.kept = kept;
        this.figures = figures;
        this.outlines = outlines;
        this.above = above;
    }

    /** Refuses what is no report of a unit or a cluster, and one without its data in the system. */
    @Transactional(readOnly = true)
    public void refuseUncorrectable(Obligation obligation) {
        if (!isReport(obligation)) {
            throw new Refusal("Chỉ đính chính được báo cáo sơ kết, tổng kết của đơn vị và của cụm, khối.");
        }
        if (obligation.state() == State.ACCEPTED && !hasData(obligation)) {
            throw new Refusal(
                    "Báo cáo này được ghi nhận đã gửi ngoài hệ thống nên không có số liệu ở đây để đính chính;"
                            + " hãy gửi văn bản đính chính cho nơi nhận bằng cách đã gửi báo cáo.");
        }
    }

    /** Whether there is something that a correction could change. */
    @Transactional(readOnly = true)
    public boolean possible(Obligation obligation) {
        return isReport(obligation) && hasData(obligation);
    }

    private boolean isReport(Obligation obligation) {
        return obligation.debtor().kind() != PartyKind.OFFICE
                && outlines.find(obligation.kind())
                        .filter(outline -> outline.words() != null)
                        .isPresent();
    }

    private boolean hasData(Obligation obligation) {
        return store.head(obligation.id()).isPresent();
    }

    @EventListener
    void on(CorrectionBegun event) {
        List<Figure> before = figures.accepted(obligations.get(event.obligation()));
        corrections.begin(event.obligation(), event.reason(), event.asked(), event.account(), before);
    }

    @EventListener
    void on(CorrectionDropped event) {
        kept.restore(event.obligation());
        corrections.end(event.obligation(), null);
    }

    /** Whatever was made of the report before hears of it. */
    @EventListener
    void on(Corrected event) {
        Obligation obligation = obligations.get(event.obligation());
        CorrectionStore.Stored open = corrections.open(obligation.id()).orElseThrow();
        kept.keepCheck(obligation.id());
        List<Change> changes = Change.between(open.before(), figures.of(obligation));
        corrections.end(obligation.id(), changes);
        obligations.note(obligation.id(), "Nội dung đính chính: " + Change.inWords(changes), null);
        above.tell(obligation, open.id(), changes);
    }

    /** The open one with what is different so far; null while none is open. */
    @Transactional(readOnly = true)
    public @Nullable Shown open(Obligation obligation) {
        return obligation.correcting() == null ? null : open(obligation, true).orElse(null);
    }

    /** What is not handed in yet is nobody else's business. */
    private Optional<Shown> open(Obligation obligation, boolean compared) {
        return corrections
                .open(obligation.id())
                .map(one -> Shown.of(one, compared ? Change.between(one.before(), figures.of(obligation)) : List.of()));
    }

    /** All that were taken, and before them the open one, without what is not handed in yet. */
    @Transactional(readOnly = true)
    public List<Shown> of(Obligation obligation) {
        List<Shown> taken = new ArrayList<>(corrections.taken(obligation.id()).stream()
                .map(one -> Shown.of(one, one.changes()))
                .toList());
        if (obligation.correcting() != null) {
            open(obligation, obligation.correcting() == State.SUBMITTED).ifPresent(one -> taken.add(0, one));
        }
        return taken;
    }

    /**
     * A correction as people see it.
     *
     * @param asked whether the receiver asked for it
     * @param takenAt null while it is open
     */
    public record Shown(
            String reason,
            boolean asked,
            Instant begunAt,
            @Nullable Instant takenAt,
            List<Change> changes) {

        static Shown of(CorrectionStore.Stored stored, List<Change> changes) {
            return new Shown(stored.reason(), stored.asked(), stored.begunAt(), stored.endedAt(), changes);
        }
    }
}
