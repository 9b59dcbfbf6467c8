package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;

/** Gives a unit that joins a cluster in the course of a year what its fellow members owe. */
@Service
@Transactional
public class LateJoiners {

    private final ObligationRepository repository;
    private final Obligations obligations;
    private final Kinds kinds;
    private final Cycles cycles;

    LateJoiners(ObligationRepository repository, Obligations obligations, Kinds kinds, Cycles cycles) {
        this.repository = repository;
        this.obligations = obligations;
        this.kinds = kinds;
        this.cycles = cycles;
    }

    /**
     * Plans what the unit owes, and asks at once where the others were asked before. Leaves what it owes already; refuses
     * when nothing is collected any more.
     */
    public void add(int year, String cluster, String unit, @Nullable String account) {
        List<Kind> owed = kinds.obligationKinds().stream()
                .filter(kind -> kind.debtor() == PartyKind.UNIT && !kind.occasional())
                .toList();
        boolean added = false;
        for (Kind kind : owed) {
            added |= add(kind, year, Party.cluster(cluster), Party.unit(unit), account);
        }
        if (!added) {
            throw new Refusal("Đơn vị đã có đủ nghĩa vụ của năm " + year
                    + ", hoặc cụm, khối đã nộp báo cáo; nếu cần, hãy ghi nhận báo cáo ngoài hệ thống.");
        }
    }

    private boolean add(Kind kind, int year, Party cluster, Party unit, @Nullable String account) {
        Optional<Obligation> parent = find(year, kind.feeds(), cluster).filter(LateJoiners::stillCollects);
        if (parent.isEmpty() || find(year, kind.code(), unit).isPresent()) {
            return false;
        }
        LocalDate due = cycles.datesOf(year).due(kind.dated(), cluster.code(), unit.code());
        Obligation added = repository.save(
                Obligation.planned(year, kind, unit, cluster, parent.get().id(), due));
        obligations.note(added.id(), "Bổ sung trong năm", account);
        if (parent.get().state() != State.PLANNED) {
            obligations.ask(added.id());
        }
        return true;
    }

    private Optional<Obligation> find(int year, @Nullable String kind, Party debtor) {
        return kind == null
                ? Optional.empty()
                : repository.findByYearAndKindAndDebtorKindAndDebtor(year, kind, debtor.kind(), debtor.code());
    }

    private static boolean stillCollects(Obligation parent) {
        return parent.state() == State.PLANNED || parent.state() == State.ASKED || parent.state() == State.RETURNED;
    }
}
