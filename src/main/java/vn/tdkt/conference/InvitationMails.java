package vn.tdkt.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Retirement;
import vn.tdkt.document.Retirements;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.People;

/** What is mailed to members and to guests with an account once invitations are issued. */
@Service
@Transactional(readOnly = true)
public class InvitationMails {

    private final Obligations obligations;
    private final ConferencePlanStore plans;
    private final Documents documents;
    private final Retirements retirements;
    private final Organisation organisation;
    private final People people;
    private final Names names;
    private final Clock clock;

    InvitationMails(
            Obligations obligations,
            ConferencePlanStore plans,
            Documents documents,
            Retirements retirements,
            Organisation organisation,
            People people,
            Names names,
            Clock clock) {
        this.obligations = obligations;
        this.plans = plans;
        this.documents = documents;
        this.retirements = retirements;
        this.organisation = organisation;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    public List<InvitationMail> of(long id) {
        Obligation conference = obligations.get(id);
        ConferencePlan plan = plans.of(id).orElseThrow();
        Stream<InvitationMail> members = mails(
                conference,
                plan,
                ConferencePaperWriter.TO_MEMBERS,
                members(conference.debtor().code()));
        Stream<InvitationMail> guests = mails(
                conference,
                plan,
                ConferencePaperWriter.TO_GUESTS,
                plan.guests().stream()
                        .map(ConferencePlan.Guest::account)
                        .filter(Objects::nonNull)
                        .toList());
        return Stream.concat(members, guests).toList();
    }

    private List<String> members(String cluster) {
        List<String> groups = organisation.membersOf(cluster, LocalDate.now(clock)).stream()
                .flatMap(unit -> Stream.of(Groups.officersOfUnit(unit.code()), Groups.leadersOfUnit(unit.code())))
                .toList();
        return people.inGroups(groups).stream()
                .map(People.GroupMember::account)
                .distinct()
                .toList();
    }

    private Stream<InvitationMail> mails(
            Obligation conference, ConferencePlan plan, String type, List<String> accounts) {
        List<Document> issued = documents.ofObligation(conference.id()).stream()
                .filter(document ->
                        document.type().equals(type) && document.issue().isPresent())
                .toList();
        if (issued.isEmpty()) {
            return Stream.empty();
        }
        Document newest = issued.get(issued.size() - 1);
        String body = body(conference, plan, replacedBy(newest.id(), issued));
        String subject = "Giấy mời số " + newest.issue().orElseThrow().numberAndSymbol() + ": " + newest.subject();
        return accounts.stream()
                .map(account ->
                        new InvitationMail(account, subject, body, "invitation/" + newest.id() + "/" + account));
    }

    private String replacedBy(long newest, List<Document> issued) {
        Map<Long, Retirement> retired =
                retirements.of(issued.stream().map(Document::id).toList());
        return issued.stream()
                .filter(one -> Optional.ofNullable(retired.get(one.id()))
                        .map(Retirement::successor)
                        .filter(successor -> successor == newest)
                        .isPresent())
                .map(one -> "\nGiấy mời này thay thế Giấy mời số "
                        + one.issue().orElseThrow().numberAndSymbol() + ".")
                .collect(Collectors.joining());
    }

    private String body(Obligation conference, ConferencePlan plan, String replaced) {
        return """
                %s trân trọng mời dự Hội nghị tổng kết công tác thi đua, khen thưởng năm %d.

                Thời gian: %s.
                Địa điểm: %s.%s""".formatted(
                        names.of(conference.debtor()),
                        conference.year(),
                        ConferencePlanWords.when(plan),
                        plan.where(),
                        replaced);
    }
}
