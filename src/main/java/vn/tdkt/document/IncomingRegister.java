package vn.tdkt.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sổ đăng ký văn bản đến: what reached a body in a year, numbered without gaps in the transaction of its receipt. The year
 * is that of the day of arrival.
 */
@Component
public class IncomingRegister {

    private static final String ENTER = """
            with entered as (
                insert into register_year (direction, body_kind, body_code, year, last_number)
                select 'INCOMING', :kind, code, :year, 1 from unnest(:codes) as code order by code
                on conflict (direction, body_kind, body_code, year)
                do update set last_number = register_year.last_number + 1 where register_year.closing is null
                returning body_code, last_number
            )
            insert into arrival (body_kind, body_code, year, number, arrived_on, obligation, document, sender, reference, dated,
                                 subject, handler, passed_on, note)
            select :kind, e.body_code, :year, e.last_number, :on, :obligation, :document, :sender, :reference, :dated,
                   :subject, coalesce(in_stead(p.full_name, acting_on(p.account, :passedOn)), h.handler), :passedOn, :note
              from entered e join unnest(:codes, :handlers) as h(code, handler) on h.code = e.body_code
              left join person p on p.account = h.handler
            """;

    private static final String ROWS = """
            select * from arrival where body_kind = :kind and body_code = :code and year = :year order by number
            """;

    private static final String DOCUMENTS = """
            select document from arrival join document_retirement using (document)
             where body_kind = :kind and body_code = :code and year = :year
            """;

    private final JdbcClient database;
    private final RegisterYears years;
    private final Retirements retirements;

    IncomingRegister(JdbcClient database, RegisterYears years, Retirements retirements) {
        this.database = database;
        this.years = years;
        this.retirements = retirements;
    }

    /** The next number of each of these bodies; goes back by itself when the transaction does. Refuses a year that one has closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Receivers receivers, Arrival arrival) {
        if (written(receivers, arrival) < receivers.handlers().size()) {
            receivers.handlers().keySet().stream()
                    .map(code -> new RegisterBook(
                            Direction.INCOMING,
                            receivers.kind(),
                            code,
                            arrival.on().getYear()))
                    .forEach(years::requireOpen);
        }
    }

    private int written(Receivers receivers, Arrival arrival) {
        return database.sql(ENTER)
                .param("kind", receivers.kind().name())
                .param("codes", receivers.handlers().keySet().toArray(String[]::new))
                .param("handlers", receivers.handlers().values().toArray(String[]::new))
                .param("year", arrival.on().getYear())
                .param("on", arrival.on())
                .param("obligation", arrival.obligation())
                .param("document", arrival.document())
                .param("sender", arrival.sender())
                .param("reference", arrival.reference())
                .param("dated", arrival.dated())
                .param("subject", arrival.subject())
                .param("passedOn", arrival.passedOn())
                .param("note", arrival.note())
                .update();
    }

    /** In which registers a document stands. */
    public List<RegisterBook> registersOf(long document) {
        return database.sql("select distinct body_kind, body_code, year from arrival where document = ?")
                .param(document)
                .query((row, number) -> new RegisterBook(
                        Direction.INCOMING,
                        IssuerKind.valueOf(row.getString("body_kind")),
                        row.getString("body_code"),
                        row.getInt("year")))
                .list();
    }

    /** Whether anything of that obligation was entered in any register. */
    public boolean hasOf(long obligation) {
        return database.sql("select exists (select from arrival where obligation = ?)")
                .param(obligation)
                .query(Boolean.class)
                .single();
    }

    /** Lines stay as they were written; that a document holds no more is told beside its note. */
    public RegisterTable table(IssuerKind kind, String code, int year) {
        Map<Long, Retirement> retired = retirements.of(database.sql(DOCUMENTS)
                .param("kind", kind.name())
                .param("code", code)
                .param("year", year)
                .query(Long.class)
                .list());
        return new RegisterTable(
                Direction.INCOMING,
                database.sql(ROWS)
                        .param("kind", kind.name())
                        .param("code", code)
                        .param("year", year)
                        .query((row, number) -> line(row, retired))
                        .list());
    }

    private static RegisterTable.Line line(ResultSet row, Map<Long, Retirement> retired) throws SQLException {
        LocalDate arrived = row.getObject("arrived_on", LocalDate.class);
        String document = row.getString("document");
        int number = row.getInt("number");
        return new RegisterTable.Line(
                document == null ? null : "d" + document,
                "",
                number,
                DecreeForm.number(number),
                arrived,
                cells(row, arrived, number, retired.get(row.getLong("document"))));
    }

    private static List<Object> cells(ResultSet row, LocalDate arrived, int number, @Nullable Retirement retirement)
            throws SQLException {
        String note = row.getString("note");
        return Arrays.asList(
                arrived,
                number,
                row.getString("sender"),
                row.getString("reference"),
                row.getObject("dated", LocalDate.class),
                row.getString("subject"),
                row.getString("handler"),
                row.getObject("passed_on", LocalDate.class),
                null,
                retirement == null ? note : retirement.after(note));
    }
}
