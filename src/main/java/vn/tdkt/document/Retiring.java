package vn.tdkt.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;

/**
 * Thu hồi, thay thế: writes down, once and for good, that an issued document holds no more. It keeps its number, its file
 * and its signed copy. The caller has checked that the person may.
 */
@Service
@Transactional
public class Retiring {

    private static final String WRITE = """
            insert into document_retirement (document, way, successor, reference, dated, reason, decided_by, decided_at)
            values (:document, :way, :successor, :reference, :dated, :reason, :by, :at)
            """;

    private static final String REPLACE_EARLIER = """
            insert into document_retirement (document, way, successor, reason, decided_by, decided_at)
            select earlier.id, 'REPLACED', newer.id, :reason, :by, :at
              from document newer join document earlier
                on earlier.obligation = newer.obligation and earlier.type = newer.type and earlier.id < newer.id
               and earlier.issuer_kind = newer.issuer_kind and earlier.issuer_code = newer.issuer_code
             where newer.id = any(:newer) and earlier.id <> all(:newer) and earlier.state = 'ISSUED'
               and not exists (select from document_retirement r where r.document = earlier.id)
            returning document
            """;

    private final JdbcClient database;
    private final Documents documents;
    private final Retirements retirements;
    private final SuccessorCheck check;
    private final DocumentTypes types;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retiring(
            JdbcClient database,
            Documents documents,
            Retirements retirements,
            SuccessorCheck check,
            DocumentTypes types,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.documents = documents;
        this.retirements = retirements;
        this.check = check;
        this.types = types;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses a document that was not issued or holds no more, an empty reason, and a successor that is missing, the
     * document itself, another body's, older, or one that holds no more.
     */
    public void retire(long id, RetirementWay way, @Nullable Successor by, @Nullable String reason, String account) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(
                    "Chưa ghi lý do %s; hãy ghi một câu để nơi đã nhận văn bản được biết.".formatted(way.deed()));
        }
        if (by == null) {
            throw new Refusal("Chưa nêu văn bản %s; hãy chọn trong danh sách hoặc nhập số, ký hiệu và ngày."
                    .formatted(way.deed()));
        }
        hold(id, by);
        Document document = documents.byId(id);
        Issue issue = inForce(document, way);
        if (by instanceof Successor.Here here) {
            check.refuseUnfit(document, here, way);
        } else if (by instanceof Successor.Outside outside) {
            check.refuseUnfit(issue, outside, way);
        }
        write(id, way, by, reason.strip(), account);
        events.publishEvent(new Retired(id));
    }

    /** What was just issued stands in the place of what the same body issued of the same type for the same obligation. */
    public void replaceEarlier(List<Document> justIssued, String reason, String account) {
        Long[] newer = justIssued.stream()
                .filter(Document::mayFollowIssued)
                .filter(document -> !types.byCode(document.type()).besideEarlier())
                .map(Document::id)
                .toArray(Long[]::new);
        if (newer.length == 0) {
            return;
        }
        database.sql(REPLACE_EARLIER)
                .param("reason", reason)
                .param("by", account)
                .param("at", Timestamp.from(clock.instant()))
                .param("newer", newer)
                .query(Long.class)
                .list()
                .forEach(document -> events.publishEvent(new Retired(document)));
    }

    /** Two who replace A by B and B by A at once come here one after the other. */
    private void hold(long id, Successor by) {
        Long[] both = {id, by instanceof Successor.Here here ? here.document() : id};
        database.sql("select id from document where id = any(:both) order by id for update")
                .param("both", both)
                .query(Long.class)
                .list();
    }

    private Issue inForce(Document document, RetirementWay way) {
        Issue issue = document.issue()
                .orElseThrow(() -> new Refusal("Văn bản “%s” chưa phát hành nên không %s được; bản thảo thì sửa lại."
                        .formatted(document.subject(), way.deed())));
        retirements.of(document.id()).ifPresent(before -> {
            throw new Refusal("Văn bản số %s không còn hiệu lực từ trước (%s) nên không %s được nữa; hãy tải lại trang."
                    .formatted(issue.numberAndSymbol(), before.sentence(), way.deed()));
        });
        return issue;
    }

    private void write(long id, RetirementWay way, Successor by, String reason, String account) {
        Successor.Outside outside = by instanceof Successor.Outside named ? named : null;
        @Nullable LocalDate dated = outside == null ? null : outside.dated();
        database.sql(WRITE)
                .param("document", id)
                .param("way", way.name())
                .param("successor", by instanceof Successor.Here here ? here.document() : null)
                .param("reference", outside == null ? null : outside.reference())
                .param("dated", dated)
                .param("reason", reason)
                .param("by", account)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
