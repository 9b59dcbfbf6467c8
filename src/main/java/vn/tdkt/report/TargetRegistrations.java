package vn.tdkt.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Person;

/** What a unit registers to reach in a year: named, in a unit of measure, with a planned value. */
@Service
@Transactional
public class TargetRegistrations {

    static final String REMARK = "remark";

    private final Obligations obligations;
    private final MemberTargets targets;
    private final OwnTargets own;
    private final ReportStore store;
    private final ReportFiles files;
    private final Previews previews;

    TargetRegistrations(
            Obligations obligations,
            MemberTargets targets,
            OwnTargets own,
            ReportStore store,
            ReportFiles files,
            Previews previews) {
        this.obligations = obligations;
        this.targets = targets;
        this.own = own;
        this.store = store;
        this.files = files;
        this.previews = previews;
    }

    /** What was registered or imported before is there to begin with. */
    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        Obligation registration = obligations.get(id);
        String unit = registration.debtor().code();
        return new Sheet(
                registration.year(),
                targets.ofUnit(unit, registration.year()),
                targets.ofUnit(unit, registration.year() - 1),
                store.sections(id).getOrDefault(REMARK, ""),
                files.kept(id));
    }

    /** Registers the targets; refuses a faulty table by naming each row and what is wrong with it. */
    public void prepare(long id, Answer answer, Person officer) {
        Obligation registration = obligations.get(id);
        TargetRules.refuseFaults(answer.targets());
        save(registration, answer, answer.targets(), officer);
        files.keep(id, answer.attachmentIds());
    }

    /** The document as it would be drafted from an unfinished answer. */
    public byte[] preview(long id, Answer typed, Person officer) {
        Obligation registration = obligations.get(id);
        List<Row> complete = typed.targets().stream().filter(Row::isComplete).toList();
        return previews.of(registration, () -> save(registration, typed, complete, officer), officer);
    }

    private void save(Obligation registration, Answer answer, List<Row> rows, Person officer) {
        own.replace(
                registration.debtor().code(),
                registration.year(),
                rows.stream().map(Row::line).toList());
        store.save(
                new ReportStore.Head(registration.id(), null, null, null, null, true, null, officer.account()),
                Map.of(REMARK, Objects.requireNonNullElse(answer.remark(), "")));
    }

    /**
     * What the unit's officer enters.
     *
     * @param outside filled instead of everything else when it was registered another way
     */
    public record Answer(
            @Nullable DoneOutside outside,
            List<Row> targets,
            @Nullable String remark,
            List<Long> attachmentIds) {

        public Answer {
            targets = targets == null ? List.of() : targets;
            attachmentIds = attachmentIds == null ? List.of() : attachmentIds;
        }
    }

    /** One line of the table, as far as it is filled. */
    public record Row(
            @Nullable String name,
            @Nullable String measure,
            @Nullable BigDecimal planned) {

        boolean isComplete() {
            return name != null && !name.isBlank() && measure != null && !measure.isBlank() && planned != null;
        }

        MemberTargets.Line line() {
            return new MemberTargets.Line(
                    Objects.requireNonNull(name).strip(),
                    Objects.requireNonNull(measure).strip(),
                    Objects.requireNonNull(planned));
        }
    }

    /** What the unit's form shows. */
    public record Sheet(
            int year,
            List<MemberTargets.Line> targets,
            List<MemberTargets.Line> lastYear,
            String remark,
            List<Long> attachmentIds) {}
}
