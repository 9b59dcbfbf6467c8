package vn.tdkt.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.Person;

/** What the members of a cluster registered, put together for Ban TĐKT. */
@Service
@Transactional
public class TargetRegisters {

    private final Obligations obligations;
    private final RegisteredMembers members;
    private final ReportStore store;
    private final ReportFiles files;
    private final Previews previews;

    TargetRegisters(
            Obligations obligations,
            RegisteredMembers members,
            ReportStore store,
            ReportFiles files,
            Previews previews) {
        this.obligations = obligations;
        this.members = members;
        this.store = store;
        this.files = files;
        this.previews = previews;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        return new Sheet(
                members.of(obligations.get(id)),
                store.sections(id).getOrDefault(TargetRegistrations.REMARK, ""),
                files.kept(id));
    }

    /** Stores the head's remark; refuses none. */
    public void prepare(long id, Answer answer, Person officer) {
        Answered.required(
                answer.remark(),
                "Chưa ghi nhận xét, kiến nghị; hãy ghi một câu, ví dụ “Các chỉ tiêu bám sát nhiệm vụ”.");
        save(id, answer, officer);
        files.keep(id, answer.attachmentIds());
    }

    /** The document as it would be drafted from an unfinished answer. */
    public byte[] preview(long id, Answer typed, Person officer) {
        return previews.of(obligations.get(id), () -> save(id, typed, officer), officer);
    }

    private void save(long id, Answer answer, Person officer) {
        store.save(
                new ReportStore.Head(id, null, null, null, null, true, null, officer.account()),
                Map.of(TargetRegistrations.REMARK, Objects.requireNonNullElse(answer.remark(), "")));
    }

    /**
     * What the head's officer enters.
     *
     * @param outside filled instead of everything else when it went another way
     */
    public record Answer(
            @Nullable DoneOutside outside, @Nullable String remark, List<Long> attachmentIds) {

        public Answer {
            attachmentIds = attachmentIds == null ? List.of() : attachmentIds;
        }
    }

    /** One member; accepted without targets here means that it registered on paper. */
    public record Registered(String name, State state, List<MemberTargets.Line> targets) {

        public String stateLabel() {
            return state.label();
        }

        Map<String, Object> printed() {
            return new MemberTargets.OfUnit("", name, targets).printed("");
        }
    }

    /** What the head's form shows. */
    public record Sheet(List<Registered> members, String remark, List<Long> attachmentIds) {}
}
