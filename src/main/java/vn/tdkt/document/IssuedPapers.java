package vn.tdkt.document;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was issued and is entered in no incoming register yet. */
@Component
public class IssuedPapers {

    private static final String ON_THE_WAY = """
            select id, type, replace(issuer_name, chr(10), ' ') as sender, issued_reference as reference, issued_date as dated, subject
              from document d
             where obligation = ? and state = 'ISSUED' and not exists (select from arrival a where a.document = d.id)
             order by id
            """;

    private final JdbcClient database;
    private final DocumentTypes types;

    IssuedPapers(JdbcClient database, DocumentTypes types) {
        this.database = database;
        this.types = types;
    }

    /** An issued document before anybody has received it. */
    public record Issued(long id, String type, String sender, String reference, LocalDate dated, String subject) {}

    public List<Issued> onTheWay(long obligation) {
        return database.sql(ON_THE_WAY).param(obligation).query(Issued.class).list();
    }

    public Arrival arriving(Issued issued, long obligation, LocalDate on, LocalDate today) {
        return new Arrival(
                obligation,
                issued.id(),
                on,
                issued.sender(),
                issued.reference(),
                issued.dated(),
                types.byCode(issued.type()).name() + ": " + issued.subject(),
                today,
                "");
    }
}
