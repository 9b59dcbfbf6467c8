package vn.tdkt.document;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;

/**
 * The numbers of documents: one series per issuing body and year (and type, where the body keeps it so), without gaps
 * and never twice. Who takes a number holds its series until the transaction ends, so it is taken last.
 */
@Component
public class Numbers {

    private static final String OF_SERIES =
            " where issuer_kind = :kind and issuer_code = :code and year = :year and series = :series";

    private static final String HOLDER = """
            select issued_reference, subject, to_char(issued_date, 'DD/MM/YYYY') as issued_on from document
             where issuer_kind = :kind and issuer_code = :code and issued_year = :year and issued_series = :series
               and issued_number = :number
            """;

    /** No row when the year is closed. */
    private static final String COUNT_ON = "with held as (" + RegisterYears.HOLD + ") " + """
            insert into number_series (issuer_kind, issuer_code, year, series, last_number)
            select :kind, :code, :year, :series, 1 from held where closing is null
            on conflict (issuer_kind, issuer_code, year, series)
            do update set last_number = number_series.last_number + 1
            returning last_number as number, exists (
                select 1 from document where issuer_kind = :kind and issuer_code = :code
                   and issued_year = :year and issued_series = :series and issued_number = last_number) as taken
            """;

    private final JdbcClient database;
    private final RegisterYears years;

    Numbers(JdbcClient database, RegisterYears years) {
        this.database = database;
        this.years = years;
    }

    /** How the body keeps its register; empty while it has not said so. */
    public Optional<IssuerRegister> registerOf(IssuerKind kind, String code) {
        return database.sql("select source, series_per_type from issuer_register"
                        + " where issuer_kind = :kind and issuer_code = :code")
                .param("kind", kind.name())
                .param("code", code)
                .query(IssuerRegister.class)
                .optional();
    }

    @Transactional
    public void keepRegister(IssuerKind kind, String code, IssuerRegister register) {
        database.sql("insert into issuer_register (issuer_kind, issuer_code, source, series_per_type)"
                        + " values (:kind, :code, :source, :perType) on conflict (issuer_kind, issuer_code)"
                        + " do update set source = excluded.source, series_per_type = excluded.series_per_type")
                .param("kind", kind.name())
                .param("code", code)
                .param("source", register.source().name())
                .param("perType", register.seriesPerType())
                .update();
    }

    /**
     * Lets the system go on from what the paper register has reached in mid-year.
     *
     * @param series empty for a body with one series
     */
    @Transactional
    public void startAt(IssuerKind kind, String code, int year, String series, int first, String account) {
        Series counted = new Series(kind, code, year, series);
        years.requireOpen(counted.book());
        int last = lockedLast(counted);
        if (first <= last) {
            throw new Refusal("Sổ năm %d đã cấp đến số %s nên không bắt đầu từ số %s được: hãy chọn số lớn hơn %s."
                    .formatted(year, DecreeForm.number(last), DecreeForm.number(first), DecreeForm.number(last)));
        }
        putLast(counted, first - 1);
        if (first > last + 1) {
            skip(counted, last + 1, first - 1, account);
        }
    }

    private void skip(Series series, int from, int to, String account) {
        bind("""
                insert into number_skip (issuer_kind, issuer_code, year, series, from_number, to_number, skipped_by, skipped_at)
                values (:kind, :code, :year, :series, :from, :to, :account, now())
                """, series)
                .param("from", from)
                .param("to", to)
                .param("account", account)
                .update();
    }

    /** The next free number; goes back by itself when the transaction does. Refuses a year that is closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    int next(Series series) {
        Counted counted = countOn(series);
        while (counted.taken()) {
            counted = countOn(series);
        }
        return counted.number();
    }

    /** Holds the series from now on, and its year against closing. */
    private Counted countOn(Series series) {
        return bind(COUNT_ON, series)
                .param("direction", series.book().direction().name())
                .query(Counted.class)
                .optional()
                .orElseThrow(() -> years.closed(series.book()));
    }

    /** A number from the body's own register. Refuses a year that is closed, and one that another document has, and names that document. */
    @Transactional(propagation = Propagation.MANDATORY)
    void claim(Series series, int number) {
        if (number < 1) {
            throw new Refusal("Số văn bản phải từ 01 trở lên: hãy nhập lại số đã lấy trong sổ.");
        }
        years.requireOpen(series.book());
        lockedLast(series);
        holder(series, number).ifPresent(holder -> {
            throw new Refusal("Số %s năm %d đã dùng cho văn bản “%s” ngày %s: hãy kiểm tra sổ và nhập số khác."
                    .formatted(holder.issuedReference(), series.year(), holder.subject(), holder.issuedOn()));
        });
    }

    private int lockedLast(Series series) {
        bind(
                        "insert into number_series (issuer_kind, issuer_code, year, series, last_number)"
                                + " values (:kind, :code, :year, :series, 0) on conflict do nothing",
                        series)
                .update();
        return bind("select last_number from number_series" + OF_SERIES + " for update", series)
                .query(Integer.class)
                .single();
    }

    private void putLast(Series series, int last) {
        bind("update number_series set last_number = :last" + OF_SERIES, series)
                .param("last", last)
                .update();
    }

    private Optional<Holder> holder(Series series, int number) {
        return bind(HOLDER, series).param("number", number).query(Holder.class).optional();
    }

    private JdbcClient.StatementSpec bind(String sql, Series series) {
        return database.sql(sql)
                .param("kind", series.issuerKind().name())
                .param("code", series.issuerCode())
                .param("year", series.year())
                .param("series", series.name());
    }

    /** The next number of a series, and whether a document from the paper register has it already. */
    record Counted(int number, boolean taken) {}

    /** The document that has a number. */
    record Holder(String issuedReference, String subject, String issuedOn) {}
}
