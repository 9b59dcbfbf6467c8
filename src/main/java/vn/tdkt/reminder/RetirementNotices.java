package vn.tdkt.reminder;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tdkt.document.Document;
import vn.tdkt.document.DocumentTypes;
import vn.tdkt.document.Documents;
import vn.tdkt.document.IncomingRegister;
import vn.tdkt.document.Issue;
import vn.tdkt.document.RegisterBook;
import vn.tdkt.document.Retired;
import vn.tdkt.document.Retirement;
import vn.tdkt.document.RetirementWay;
import vn.tdkt.document.Retirements;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.People;

/**
 * Tells those who got a document, once, that it was taken back or replaced: the people of the bodies in whose registers it
 * stands, and who had a mail about it. Whom the same transaction writes about the document in its place has heard.
 */
@Component
class RetirementNotices {

    private static final String TOLD = """
            select p.account from person p
             where exists (select from outbox_mail m where m.account = p.account
                            and m.slot in ('issued/' || :document || '/' || p.account, 'invitation/' || :document || '/' || p.account))
            """;

    private final JdbcClient database;
    private final Documents documents;
    private final DocumentTypes types;
    private final Retirements retirements;
    private final IncomingRegister arrived;
    private final People people;
    private final Outbox outbox;

    RetirementNotices(
            JdbcClient database,
            Documents documents,
            DocumentTypes types,
            Retirements retirements,
            IncomingRegister arrived,
            People people,
            Outbox outbox) {
        this.database = database;
        this.documents = documents;
        this.types = types;
        this.retirements = retirements;
        this.arrived = arrived;
        this.people = people;
        this.outbox = outbox;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(Retired event) {
        Document document = documents.byId(event.document());
        Retirement retirement = retirements.of(event.document()).orElseThrow();
        Long successor = retirement.successor();
        List<String> heard = successor == null ? List.of() : told(successor);
        outbox.write(Stream.concat(told(document.id()).stream(), holders(document.id()))
                .distinct()
                .filter(account -> !heard.contains(account))
                .map(account -> letter(document, retirement, account))
                .toList());
    }

    private List<String> told(long document) {
        return database.sql(TOLD)
                .param("document", document)
                .query(String.class)
                .list();
    }

    private Stream<String> holders(long document) {
        List<String> groups = arrived.registersOf(document).stream()
                .flatMap(RetirementNotices::peopleOf)
                .toList();
        return people.inGroups(groups).stream().map(People.GroupMember::account);
    }

    private static Stream<String> peopleOf(RegisterBook book) {
        return switch (book.kind()) {
            case UNIT -> Stream.of(Groups.officersOfUnit(book.code()), Groups.leadersOfUnit(book.code()));
            case CLUSTER ->
                Stream.of(
                        Groups.officersOfHead(book.code(), book.year()),
                        Groups.leadersOfHead(book.code(), book.year()));
            case OFFICE, COUNCIL -> Stream.of(Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS);
            case PROVINCE -> Stream.of(Groups.PROVINCE_LEADERS);
        };
    }

    private Letter letter(Document document, Retirement retirement, String account) {
        Issue issue = document.issue().orElseThrow();
        String paper = "%s số %s ngày %s"
                .formatted(types.byCode(document.type()).name(), issue.numberAndSymbol(), Words.day(issue.date()));
        boolean revoked = retirement.way() == RetirementWay.REVOKED;
        String text = "%s của %s (“%s”) không còn hiệu lực. %s. Lý do: %s%n%n%s"
                .formatted(
                        paper,
                        document.issuer().nameInText(),
                        document.subject(),
                        retirement.sentence(),
                        retirement.reason(),
                        revoked
                                ? "Bản giấy đã nhận đề nghị gửi lại nơi ban hành; bản điện tử đề nghị hủy bỏ."
                                : "Đề nghị sử dụng văn bản thay thế.");
        return new Letter(
                account, (revoked ? "Đã thu hồi: " : "Đã thay thế: ") + paper, text, "retired/" + document.id());
    }
}
