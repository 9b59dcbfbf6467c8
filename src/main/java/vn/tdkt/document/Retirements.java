package vn.tdkt.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which issued documents hold no more, and by which other. Each question is one statement, for however many documents. */
@Component
public class Retirements {

    private static final String ROWS = """
            select r.document, r.way, r.successor, r.reason, r.decided_by, r.decided_at, s.type,
                   coalesce(r.reference, s.issued_reference) as reference, coalesce(r.dated, s.issued_date) as dated
              from document_retirement r left join document s on s.id = r.successor
            """;

    private static final String CANDIDATES = """
            select d.id as document, c.id, c.obligation, c.type, c.issued_reference as reference, c.issued_date as dated, c.subject
              from document d join document c on c.issuer_kind = d.issuer_kind and c.issuer_code = d.issuer_code
             where d.id = any(?) and c.id <> d.id and c.state = 'ISSUED' and c.issued_date >= d.issued_date
               and not exists (select from document_retirement r where r.document = c.id)
             order by c.issued_date, c.id
            """;

    private final JdbcClient database;
    private final DocumentTypes types;

    Retirements(JdbcClient database, DocumentTypes types) {
        this.database = database;
        this.types = types;
    }

    /** By the document; those that hold are left out. */
    public Map<Long, Retirement> of(Collection<Long> documents) {
        return database
                .sql(ROWS + " where r.document = any(?)")
                .param(documents.toArray(Long[]::new))
                .query((row, number) -> retirement(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Retirement::document, Function.identity()));
    }

    public Optional<Retirement> of(long document) {
        return Optional.ofNullable(of(List.of(document)).get(document));
    }

    /** Those of an obligation's documents, in their order. */
    public List<Retirement> ofObligation(long obligation) {
        return database.sql(ROWS + " join document d on d.id = r.document where d.obligation = ? order by d.id")
                .param(obligation)
                .query((row, number) -> retirement(row))
                .list();
    }

    /** For each what its issuer issued on its day or later and is in force. */
    public List<Candidate> candidates(Collection<Long> documents) {
        return database.sql(CANDIDATES)
                .param(documents.toArray(Long[]::new))
                .query((row, number) -> new Candidate(
                        row.getLong("document"),
                        row.getLong("id"),
                        row.getLong("obligation"),
                        named(row) + " – " + row.getString("subject")))
                .list();
    }

    /**
     * Something that might take a document back or replace it.
     *
     * @param ending that document
     * @param document the candidate, which belongs to the obligation
     * @param name type, number, date and subject
     */
    public record Candidate(long ending, long document, long obligation, String name) {}

    private Retirement retirement(ResultSet row) throws SQLException {
        RetirementWay way = RetirementWay.valueOf(row.getString("way"));
        return new Retirement(
                row.getLong("document"),
                way,
                row.getObject("successor", Long.class),
                way.sentence(named(row)),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getTimestamp("decided_at").toInstant());
    }

    /** E.g. "Công văn số 12/TTr ngày 20/11/2026"; of a paper issued outside only its number is known. */
    private String named(ResultSet row) throws SQLException {
        String type = row.getString("type");
        return "%s số %s ngày %s"
                .formatted(
                        type == null ? "văn bản" : types.byCode(type).name(),
                        row.getString("reference"),
                        RegisterTable.DAY.format(row.getObject("dated", LocalDate.class)));
    }
}
