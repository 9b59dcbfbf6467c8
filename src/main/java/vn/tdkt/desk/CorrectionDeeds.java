package vn.tdkt.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Corrections;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;
import vn.tdkt.report.ReportCorrections;

/** Begins and drops corrections: whoever owes a report begins its own, whoever receives it asks for one. */
@Service
@Transactional
class CorrectionDeeds {

    private final Obligations obligations;
    private final Corrections corrections;
    private final ReportCorrections reports;
    private final CurrentPerson current;

    CorrectionDeeds(
            Obligations obligations, Corrections corrections, ReportCorrections reports, CurrentPerson current) {
        this.obligations = obligations;
        this.corrections = corrections;
        this.reports = reports;
        this.current = current;
    }

    /** Whether one of these deeds makes sense there; any other does. */
    boolean offers(Deed deed, Obligation obligation) {
        return switch (deed) {
            case CORRECT, ASK_CORRECTION -> reports.possible(obligation);
            case DROP_CORRECTION -> mayDrop(obligation);
            default -> true;
        };
    }

    void begin(long id, @Nullable LocalDate until, @Nullable String reason) {
        Obligation obligation = obligations.get(id);
        boolean own = Deed.CORRECT.isFor(current.groups(), obligation);
        if (!own && !Deed.ASK_CORRECTION.isFor(current.groups(), obligation)) {
            throw new NotAllowed();
        }
        reports.refuseUncorrectable(obligation);
        if (own) {
            corrections.begin(id, until, said(reason), account());
        } else {
            corrections.askFor(id, until, said(reason), account());
        }
    }

    /** Refuses a debtor whose receiver asked for it. */
    void drop(long id, @Nullable String reason) {
        Obligation obligation = obligations.get(id);
        if (!Deed.DROP_CORRECTION.isFor(current.groups(), obligation)) {
            throw new NotAllowed();
        }
        if (!mayDrop(obligation)) {
            throw new Refusal("Nơi nhận yêu cầu đính chính nên đơn vị không tự thôi được; hãy trao đổi với nơi nhận.");
        }
        corrections.drop(id, said(reason), account());
    }

    private boolean mayDrop(Obligation obligation) {
        return Deed.ASK_CORRECTION.isFor(current.groups(), obligation) || !corrections.wasAskedFor(obligation.id());
    }

    private String account() {
        return current.person().account();
    }

    private static String said(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("Chưa ghi lý do; hãy ghi một câu: sai ở đâu, sửa gì.");
        }
        return reason.strip();
    }
}
