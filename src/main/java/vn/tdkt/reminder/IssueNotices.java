package vn.tdkt.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issue;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.People;

/** Tells those a document is addressed to that it was issued: the people of every head, or the province's leaders. */
@Service
@Transactional
public class IssueNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Documents documents;
    private final Obligations obligations;
    private final Organisation organisation;
    private final People people;
    private final Outbox outbox;
    private final Kinds kinds;
    private final Clock clock;

    IssueNotices(
            Documents documents,
            Obligations obligations,
            Organisation organisation,
            People people,
            Outbox outbox,
            Kinds kinds,
            Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
        this.documents = documents;
        this.obligations = obligations;
        this.organisation = organisation;
        this.people = people;
        this.outbox = outbox;
    }

    /** Writes one mail per person and issued document, however often it is asked. */
    public void send(long obligationId) {
        Obligation obligation = obligations.get(obligationId);
        List<String> accounts = accounts(obligation);
        for (Document document : documents.ofObligation(obligationId)) {
            document.issue()
                    .ifPresent(issue -> outbox.write(accounts.stream()
                            .map(account -> letter(document, issue, account))
                            .toList()));
        }
    }

    private Letter letter(Document document, Issue issue, String account) {
        String what = issue.numberAndSymbol() + " ngày " + DAY.format(issue.date());
        return new Letter(
                account,
                "Văn bản số " + what + ": " + document.subject(),
                "%s đã ban hành văn bản số %s về việc: %s.%n%nVăn bản và hạn báo cáo có trong danh sách việc cần làm của bạn."
                        .formatted(document.issuer().name(), what, document.subject()),
                "issued/" + document.id() + "/" + account);
    }

    private List<String> accounts(Obligation obligation) {
        return people.inGroups(groups(obligation)).stream()
                .map(People.GroupMember::account)
                .distinct()
                .toList();
    }

    /** What a cluster adopted goes to everybody in it. */
    private List<String> members(Obligation obligation) {
        return organisation.membersOf(obligation.debtor().code(), LocalDate.now(clock)).stream()
                .flatMap(unit -> Stream.of(Groups.officersOfUnit(unit.code()), Groups.leadersOfUnit(unit.code())))
                .toList();
    }

    private List<String> groups(Obligation obligation) {
        int year = obligation.year();
        if (obligation.receiver().equals(obligation.debtor())) {
            return members(obligation);
        }
        if (obligation.receiver().kind() == PartyKind.UNIT) {
            String unit = obligation.receiver().code();
            return List.of(Groups.officersOfUnit(unit), Groups.leadersOfUnit(unit));
        }
        return kinds.named(obligation.kind()).informs() == PartyKind.CLUSTER
                ? organisation.heads(year, LocalDate.now(clock)).keySet().stream()
                        .flatMap(cluster ->
                                Stream.of(Groups.officersOfHead(cluster, year), Groups.leadersOfHead(cluster, year)))
                        .toList()
                : List.of(Groups.PROVINCE_LEADERS);
    }
}
