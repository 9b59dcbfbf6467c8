package vn.tdkt.report;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.document.Document;
import vn.tdkt.obligation.Answering;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.Person;

/** Opinions that were asked for: comments on a draft, a leader's opinion, an agreement. */
@Service
@Transactional
public class Replies {

    private static final String BELOW = """
            select o.id as obligation, coalesce(u.name, c.name, p.title || ' ' || p.full_name, nullif(o.debtor, :officeCode), :office) as name,
                   o.state, r.agrees, r.text
              from obligation o left join reply r on r.obligation = o.id
              left join unit u on o.debtor_kind = 'UNIT' and u.code = o.debtor
              left join cluster c on o.debtor_kind = 'CLUSTER' and c.code = o.debtor
              left join person p on o.debtor_kind = 'GIVER' and p.account = o.debtor
             where o.parent = :parent and o.kind = any(:kinds) and o.state <> 'WITHDRAWN' order by name, o.id
            """;

    private final JdbcClient database;
    private final Obligations obligations;
    private final Answering answering;
    private final OutsideRecords outside;
    private final ReportDocuments documents;
    private final ReportFiles files;
    private final Kinds kinds;
    private final Names names;
    private final Clock clock;

    Replies(
            JdbcClient database,
            Obligations obligations,
            Answering answering,
            OutsideRecords outside,
            ReportDocuments documents,
            ReportFiles files,
            Kinds kinds,
            Names names,
            Clock clock) {
        this.database = database;
        this.obligations = obligations;
        this.answering = answering;
        this.outside = outside;
        this.documents = documents;
        this.files = files;
        this.kinds = kinds;
        this.names = names;
        this.clock = clock;
    }

    /** What the opinion is asked about. */
    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        Obligation asked = obligations.get(id);
        Obligation about = obligations.get(Objects.requireNonNull(asked.parent(), "an opinion is about something"));
        return new Sheet(
                names.subject(about),
                readable(about),
                files.links(about.id()),
                asked.due(),
                kinds.named(about.kind()).windowDays() > 0);
    }

    /** What it is about first, then what its kind shows with it. */
    private List<FileLink> readable(Obligation about) {
        String shown = kinds.named(about.kind()).shows();
        Stream<Document> also = shown == null
                ? Stream.empty()
                : obligations.find(about.year(), shown, about.debtor()).stream()
                        .flatMap(other -> documents.current(other.id()).stream());
        return Stream.concat(documents.current(about.id()).stream(), also)
                .map(documents::link)
                .toList();
    }

    /** Keeps the opinion; refuses one without a decision, and a "no" without a reason. */
    public void answer(long id, ReplyAnswer answer, Person person) {
        String text = keep(id, answer, person);
        if (answer.outside() != null) {
            outside.note(id, answer.outside(), person.account());
        }
        answering.answer(id, person.account(), text.isEmpty() ? null : text);
    }

    /** Refuses one without a decision, and a "no" without a reason. */
    String keep(long id, ReplyAnswer answer, Person person) {
        if (answer.agrees() == null) {
            throw new Refusal("Chưa chọn đồng ý hay có ý kiến khác; hãy chọn một trong hai.");
        }
        String text = Objects.requireNonNullElse(answer.text(), "").strip();
        if (!answer.agrees() && text.isEmpty()) {
            throw new Refusal("Chưa ghi nội dung ý kiến; hãy ghi rõ cần sửa gì hoặc vì sao chưa đồng ý.");
        }
        keep(id, answer.agrees(), text, person);
        return text;
    }

    /** Opinions asked below an obligation, by name. */
    @Transactional(readOnly = true)
    public List<Reply> below(long parent, String... ofKinds) {
        return database.sql(BELOW)
                .param("parent", parent)
                .param("kinds", ofKinds)
                .param("office", Names.OFFICE)
                .param("officeCode", Party.OFFICE.code())
                .query(Reply.class)
                .list();
    }

    private void keep(long id, boolean agrees, String text, Person person) {
        database.sql("insert into reply (obligation, agrees, text, replied_by, replied_at) values (?, ?, ?, ?, ?)")
                .params(id, agrees, text, person.account(), Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * What the form shows who is asked.
     *
     * @param due by the end of this day
     * @param silenceAgrees whether no answer counts as agreement
     */
    public record Sheet(
            String about, List<FileLink> documents, List<FileLink> attachments, LocalDate due, boolean silenceAgrees) {}
}
