package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.document.Attachment;
import vn.tdkt.document.Attachments;
import vn.tdkt.obligation.Asking;
import vn.tdkt.obligation.Deadlines;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.LateJoiners;
import vn.tdkt.obligation.LeftAlone;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;

/** What people do to obligations beside their tasks; each deed is refused to whom it is not for. */
@Service
@Transactional
class ObligationActions {

    private final Obligations obligations;
    private final Deadlines deadlines;
    private final Asking asking;
    private final LateJoiners lateJoiners;
    private final LeftAlone leftAlone;
    private final Kinds kinds;
    private final Organisation organisation;
    private final OutsideRecords outside;
    private final OutsideNotices notices;
    private final Attachments attachments;
    private final CorrectionDeeds corrections;
    private final RetirementDeeds retirements;
    private final ExtensionDeeds extensions;
    private final CurrentPerson current;
    private final Clock clock;

    ObligationActions(
            Obligations obligations,
            Deadlines deadlines,
            Asking asking,
            LateJoiners lateJoiners,
            LeftAlone leftAlone,
            Kinds kinds,
            Organisation organisation,
            OutsideRecords outside,
            OutsideNotices notices,
            Attachments attachments,
            CorrectionDeeds corrections,
            RetirementDeeds retirements,
            ExtensionDeeds extensions,
            CurrentPerson current,
            Clock clock) {
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.asking = asking;
        this.lateJoiners = lateJoiners;
        this.leftAlone = leftAlone;
        this.kinds = kinds;
        this.organisation = organisation;
        this.outside = outside;
        this.notices = notices;
        this.attachments = attachments;
        this.corrections = corrections;
        this.retirements = retirements;
        this.extensions = extensions;
        this.current = current;
        this.clock = clock;
    }

    /** Gives a unit that came late what its cluster still owes in the year; for Sở Nội vụ. */
    void addLateJoiner(int year, @Nullable String cluster, @Nullable String unit) {
        current.mustBeIn(Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS);
        if (cluster == null || cluster.isBlank() || unit == null || unit.isBlank()) {
            throw new Refusal("Hãy chọn cụm, khối và nhập mã đơn vị cần bổ sung.");
        }
        String name = organisation.unit(unit).name();
        if (organisation.membersOf(cluster, LocalDate.now(clock)).stream()
                .noneMatch(member -> member.code().equals(unit))) {
            throw new Refusal(name + " chưa là thành viên của cụm, khối này; hãy bổ sung ở trang Tổ chức trước.");
        }
        lateJoiners.add(year, cluster, unit, account());
    }

    /** What the person may do now. */
    List<Deed> possible(long id) {
        Obligation obligation = obligations.get(id);
        List<String> groups = current.groups();
        return List.of(Deed.values()).stream()
                .filter(deed -> deed.fits(obligation) && mayDo(deed, groups, obligation))
                .filter(deed -> deed != Deed.OBJECT || outside.recordedOnBehalf(id))
                .filter(deed -> corrections.offers(deed, obligation)
                        && retirements.offers(deed, obligation)
                        && extensions.offers(deed, obligation))
                .toList();
    }

    /** Asks one now that is only planned, beside the order of its fellows. */
    void ask(long id) {
        obligations.ask(mine(id, Deed.ASK).id());
        obligations.note(id, "Giao việc theo yêu cầu", account());
    }

    void recall(long id, @Nullable String reason) {
        String why = reason(reason);
        obligations.recall(mine(id, Deed.RECALL).id(), account());
        obligations.note(id, "Lý do rút lại: " + why, account());
    }

    void extend(long id, @Nullable LocalDate until, @Nullable String reason) {
        if (until == null || until.isBefore(LocalDate.now(clock))) {
            throw new Refusal("Hạn mới phải là hôm nay hoặc một ngày sau đó; hãy nhập lại ngày.");
        }
        deadlines.extend(mine(id, Deed.EXTEND).id(), until, reason(reason), account());
    }

    void excuse(long id, @Nullable String reason) {
        obligations.excuse(mine(id, Deed.EXCUSE).id(), reason(reason), account());
    }

    void withdraw(long id, @Nullable String reason) {
        obligations.withdraw(mine(id, Deed.WITHDRAW).id(), reason(reason), account());
    }

    /** The cluster's head changes what went on holding from last year. */
    void revise(long id, @Nullable LocalDate until, @Nullable String reason) {
        if (until == null || until.isBefore(LocalDate.now(clock))) {
            throw new Refusal("Hạn hoàn thành phải là hôm nay hoặc một ngày sau đó; hãy nhập lại ngày.");
        }
        asking.takeUpAgain(mine(id, Deed.REVISE).id(), until, reason(reason), account());
    }

    /** The scan of what is then recorded. */
    Attachment attach(long id, String name, byte[] file) {
        return attachments.attach(
                mine(id, Deed.RECORD_OUTSIDE, Deed.RECORD_OPINION).id(), name, file, account());
    }

    /** The owner is told and may object. */
    void recordOutside(long id, DoneOutside done) {
        Obligation obligation = mine(id, Deed.RECORD_OUTSIDE);
        outside.onBehalf(id, done, account());
        if (obligation.debtor().kind() != PartyKind.OFFICE) {
            notices.tellOwner(obligation, done, current.person());
        }
    }

    void object(long id, @Nullable String reason) {
        Obligation obligation = mine(id, Deed.OBJECT);
        if (!outside.recordedOnBehalf(id)) {
            throw new Refusal("Nghĩa vụ này không có ghi nhận thay nào để nêu ý kiến.");
        }
        String why = reason(reason);
        obligations.note(id, "Không đồng ý với ghi nhận thay: " + why, account());
        notices.tellReceiver(obligation, why, current.person());
    }

    private Obligation mine(long id, Deed... deeds) {
        Obligation obligation = obligations.get(id);
        List<String> groups = current.groups();
        if (Stream.of(deeds).noneMatch(deed -> mayDo(deed, groups, obligation))) {
            throw new NotAllowed();
        }
        return obligation;
    }

    private boolean mayDo(Deed deed, List<String> groups, Obligation obligation) {
        return deed.isFor(groups, obligation) || mayDoForTheOffice(deed, groups, obligation);
    }

    /** The office asks its own only where no model does, and records it only where no task of its own will ever come for it. */
    private boolean mayDoForTheOffice(Deed deed, List<String> groups, Obligation obligation) {
        boolean own = obligation.debtor().kind() == PartyKind.OFFICE
                && Stream.of(Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS).anyMatch(groups::contains);
        return own
                && switch (deed) {
                    case ASK -> kinds.named(obligation.kind()).byHand();
                    case RECORD_OUTSIDE -> leftAlone.holds(obligation.id());
                    default -> false;
                };
    }

    private String account() {
        return current.person().account();
    }

    /** Refuses to do without one. */
    static String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("Chưa ghi lý do; hãy ghi một câu để mọi người liên quan được biết.");
        }
        return reason.strip();
    }
}
