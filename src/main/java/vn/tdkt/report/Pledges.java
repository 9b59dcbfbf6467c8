package vn.tdkt.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Answering;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.organisation.Person;

/** A member's leader signs the pledge of the year, here or on the sheet everybody signs. */
@Service
@Transactional
public class Pledges {

    private static final String TEXT = "pledge-register";

    private final Obligations obligations;
    private final Answering answering;
    private final OutsideRecords outside;
    private final PlanTexts texts;
    private final MemberTargets targets;
    private final Previews previews;
    private final Names names;

    Pledges(
            Obligations obligations,
            Answering answering,
            OutsideRecords outside,
            PlanTexts texts,
            MemberTargets targets,
            Previews previews,
            Names names) {
        this.obligations = obligations;
        this.answering = answering;
        this.outside = outside;
        this.texts = texts;
        this.targets = targets;
        this.previews = previews;
        this.names = names;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        Obligation pledge = obligations.get(id);
        return new Sheet(
                pledge.year(),
                names.of(pledge.receiver()),
                texts.sections(text(pledge)).stream()
                        .filter(section -> !section.text().isBlank())
                        .toList(),
                targets.ofUnit(pledge.debtor().code(), pledge.year()));
    }

    /** The leader signs; refuses without the tick that says so. Targets may follow later. */
    public void sign(long id, Answer answer, Person leader) {
        if (answer.outside() != null) {
            outside.byOwner(id, answer.outside(), leader.account());
            obligations.accept(id, null, leader.account());
            return;
        }
        if (!answer.signed()) {
            throw new Refusal("Chưa tích “Tôi ký giao ước thi đua”; hãy tích vào ô đó, hoặc ghi đã ký ngoài hệ thống.");
        }
        answering.answer(id, leader.account(), "Ký giao ước thi đua");
    }

    /** The pledge of the cluster with the targets there are now, to be printed and signed. */
    public byte[] document(long id, Person person) {
        return previews.of(text(obligations.get(id)), () -> {}, person);
    }

    /** The obligation under which the pledge of that cluster and year was written. */
    private Obligation text(Obligation pledge) {
        Party cluster = pledge.debtor().kind() == PartyKind.CLUSTER ? pledge.debtor() : pledge.receiver();
        return obligations.of(pledge.year(), TEXT, cluster);
    }

    /**
     * What a leader answers.
     *
     * @param outside filled when the pledge was signed on paper
     */
    public record Answer(@Nullable DoneOutside outside, boolean signed) {}

    /**
     * What the leader's form shows.
     *
     * @param targets the unit's own, empty while none are registered
     */
    public record Sheet(int year, String cluster, List<SectionText> sections, List<MemberTargets.Line> targets) {}
}
