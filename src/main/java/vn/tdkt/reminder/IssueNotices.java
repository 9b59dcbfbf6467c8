package vn.tdkt.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.document.Document;
import vn.tdkt.document.DocumentState;
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
        if (kinds.named(obligation.kind()).unnumbered()) {
            tellWhoWasAsked(obligation);
        }
    }

    /** What bears no number is no issued document: those who were asked for comments hear what came of them. */
    private void tellWhoWasAsked(Obligation obligation) {
        List<String> accounts = accountsIn(obligations.below(obligation.id()).stream()
                .filter(below -> kinds.named(below.kind()).isQuestion())
                .flatMap(asked -> ofUnit(asked.debtor().code()))
                .toList());
        documents.ofObligation(obligation.id()).stream()
                .filter(document -> document.state() == DocumentState.APPROVED)
                .reduce((older, newer) -> newer)
                .ifPresent(document -> outbox.write(accounts.stream()
                        .map(account -> adopted(document, obligation, account))
                        .toList()));
    }

    private static Letter adopted(Document document, Obligation obligation, String account) {
        return new Letter(
                account,
                "Đã thông qua: " + document.subject(),
                "%s đã thông qua văn bản “%s” sau khi lấy ý kiến các đơn vị thành viên.%n%nBản được duyệt có ở trang Nghĩa vụ."
                        .formatted(document.issuer().nameInText(), document.subject()),
                "adopted/" + obligation.id() + "/" + account);
    }

    private Letter letter(Document document, Issue issue, String account) {
        String what = issue.numberAndSymbol() + " ngày " + DAY.format(issue.date());
        return new Letter(
                account,
                "Văn bản số " + what + ": " + document.subject(),
                "%s đã ban hành văn bản số %s về việc: %s.%n%nVăn bản và hạn báo cáo có trong danh sách việc cần làm của bạn."
                        .formatted(document.issuer().nameInText(), what, document.subject()),
                "issued/" + document.id() + "/" + account);
    }

    private List<String> accounts(Obligation obligation) {
        return accountsIn(groups(obligation));
    }

    private List<String> accountsIn(List<String> groups) {
        return people.inGroups(groups).stream()
                .map(People.GroupMember::account)
                .distinct()
                .toList();
    }

    /** What a cluster adopted goes to everybody in it. */
    private List<String> members(Obligation obligation) {
        return organisation.membersOf(obligation.debtor().code(), LocalDate.now(clock)).stream()
                .flatMap(unit -> ofUnit(unit.code()))
                .toList();
    }

    private static Stream<String> ofUnit(String unit) {
        return Stream.of(Groups.officersOfUnit(unit), Groups.leadersOfUnit(unit));
    }

    private List<String> groups(Obligation obligation) {
        int year = obligation.year();
        if (obligation.receiver().equals(obligation.debtor())) {
            return members(obligation);
        }
        if (obligation.receiver().kind() == PartyKind.UNIT) {
            return ofUnit(obligation.receiver().code()).toList();
        }
        return kinds.named(obligation.kind()).informs() == PartyKind.CLUSTER
                ? organisation.heads(year, LocalDate.now(clock)).keySet().stream()
                        .flatMap(cluster ->
                                Stream.of(Groups.officersOfHead(cluster, year), Groups.leadersOfHead(cluster, year)))
                        .toList()
                : List.of(Groups.PROVINCE_LEADERS);
    }
}
