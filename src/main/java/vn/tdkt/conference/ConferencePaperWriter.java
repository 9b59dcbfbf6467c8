package vn.tdkt.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Addressees;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Party;
import vn.tdkt.report.DocumentFacts;
import vn.tdkt.report.PaperWriter;
import vn.tdkt.report.Written;

/** Writes what leaves the head before a conference: while opinions are open the request for them, then plan and invitations. */
@Component
class ConferencePaperWriter implements PaperWriter {

    static final String REQUEST = "opinion-request";
    static final String DRAFT = "conference-plan-draft";
    static final String PLAN = "conference-plan";
    static final String TO_MEMBERS = "member-invitation";
    static final String TO_GUESTS = "guest-invitation";

    private static final String OFFICE = "Ban Thi đua - Khen thưởng (Sở Nội vụ)";
    private static final String ARCHIVE = "VT";

    private final ConferencePlanStore plans;
    private final ConferenceOpinions opinions;
    private final DocumentFacts facts;
    private final ConferencePlanContent planContent;
    private final InvitationContent invitations;
    private final OpinionRequestContent requests;
    private final Kinds kinds;
    private final Names names;

    ConferencePaperWriter(
            ConferencePlanStore plans,
            ConferenceOpinions opinions,
            DocumentFacts facts,
            ConferencePlanContent planContent,
            InvitationContent invitations,
            OpinionRequestContent requests,
            Kinds kinds,
            Names names) {
        this.plans = plans;
        this.opinions = opinions;
        this.facts = facts;
        this.planContent = planContent;
        this.invitations = invitations;
        this.requests = requests;
        this.kinds = kinds;
        this.names = names;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of(PLAN);
    }

    @Override
    public List<Written> write(Obligation conference, String drafter) {
        ConferencePlan plan = plans.of(conference.id()).orElseThrow();
        List<Party> toAsk = opinions.toAsk(conference, plan);
        return toAsk.isEmpty() ? ready(conference, plan, drafter) : asking(conference, plan, toAsk, drafter);
    }

    Written plan(Obligation conference, String drafter) {
        return plan(conference, plans.of(conference.id()).orElseThrow(), PLAN, drafter);
    }

    private List<Written> asking(Obligation conference, ConferencePlan plan, List<Party> toAsk, String drafter) {
        Addressees to = new Addressees(
                toAsk.stream().map(names::of).toList(),
                List.of(),
                toAsk.contains(Party.OFFICE) ? List.of() : List.of(OFFICE),
                ARCHIVE);
        String subject =
                "xin ý kiến về việc " + lower(kinds.named(conference.kind()).subjectIn(conference.year()));
        return List.of(
                new Written(
                        facts.paper(conference, REQUEST, drafter, subject, to),
                        requests.of(conference, plan, toAsk.contains(Party.OFFICE))),
                plan(conference, plan, DRAFT, drafter));
    }

    private List<Written> ready(Obligation conference, ConferencePlan plan, String drafter) {
        List<Written> all = new ArrayList<>();
        all.add(plan(conference, plan, PLAN, drafter));
        String cluster = names.of(conference.debtor());
        String subject = "Dự Hội nghị tổng kết công tác thi đua, khen thưởng năm " + conference.year();
        all.add(invitation(
                conference,
                TO_MEMBERS,
                drafter,
                subject,
                List.of("Thủ trưởng các đơn vị thành viên " + cluster),
                plan));
        if (!plan.guests().isEmpty()) {
            List<String> guests = plan.guests().stream()
                    .map(guest -> "Ông (bà) " + ConferencePlanWords.guest(guest))
                    .toList();
            all.add(invitation(conference, TO_GUESTS, drafter, subject, guests, plan));
        }
        return all;
    }

    private Written plan(Obligation conference, ConferencePlan plan, String type, String drafter) {
        Addressees to = new Addressees(
                List.of(),
                List.of(),
                List.of(
                        "Hội đồng Thi đua - Khen thưởng tỉnh (b/c)",
                        OFFICE + " (b/c)",
                        "Các đơn vị thành viên " + names.of(conference.debtor()) + " (t/h)"),
                ARCHIVE);
        String subject = kinds.named(conference.kind()).subjectIn(conference.year());
        return new Written(facts.paper(conference, type, drafter, subject, to), planContent.of(conference, plan));
    }

    private Written invitation(
            Obligation conference, String type, String drafter, String subject, List<String> to, ConferencePlan plan) {
        Addressees addressees = new Addressees(to, List.of(), List.of(OFFICE), ARCHIVE);
        return new Written(
                facts.paper(conference, type, drafter, subject, addressees),
                invitations.of(conference, plan, type.equals(TO_MEMBERS), type));
    }

    private static String lower(String subject) {
        return subject.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + subject.substring(1);
    }
}
