package vn.tdkt.document;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sổ đăng ký văn bản đi: what a body issued in a year, in the order of its numbers. */
@Component
public class OutgoingRegister {

    private static final String ROWS = """
            select * from document
             where state = 'ISSUED' and issuer_kind = :kind and issuer_code = :code and issued_year = :year
             order by issued_series, issued_number
            """;

    private final JdbcClient database;
    private final DocumentTypes types;
    private final Retirements retirements;

    OutgoingRegister(JdbcClient database, DocumentTypes types, Retirements retirements) {
        this.database = database;
        this.types = types;
        this.retirements = retirements;
    }

    /**
     * One line of the register, with the columns of Nghị định 30/2020/NĐ-CP, Phụ lục IV.
     *
     * @param fileCopyHolder who keeps the file copy
     * @param series empty where the body numbers all types together
     */
    public record Row(
            long document,
            String numberAndSymbol,
            LocalDate date,
            String typeAndSubject,
            String signer,
            String recipients,
            String fileCopyHolder,
            @Nullable Integer copies,
            @Nullable LocalDate sentOn,
            String note,
            String series,
            int number) {

        private Row with(@Nullable Retirement retirement) {
            return retirement == null
                    ? this
                    : new Row(
                            document,
                            numberAndSymbol,
                            date,
                            typeAndSubject,
                            signer,
                            recipients,
                            fileCopyHolder,
                            copies,
                            sentOn,
                            retirement.after(note),
                            series,
                            number);
        }

        RegisterTable.Line line() {
            return new RegisterTable.Line(
                    "d" + document,
                    series,
                    number,
                    numberAndSymbol,
                    date,
                    Arrays.asList(
                            numberAndSymbol,
                            date,
                            typeAndSubject,
                            signer,
                            recipients,
                            fileCopyHolder,
                            copies,
                            sentOn,
                            null,
                            note));
        }
    }

    public RegisterTable table(IssuerKind kind, String code, int year) {
        return new RegisterTable(
                Direction.OUTGOING, of(kind, code, year).stream().map(Row::line).toList());
    }

    public List<Row> of(IssuerKind kind, String code, int year) {
        List<Row> rows = database.sql(ROWS)
                .param("kind", kind.name())
                .param("code", code)
                .param("year", year)
                .query(this::row)
                .list();
        Map<Long, Retirement> retired =
                retirements.of(rows.stream().map(Row::document).toList());
        return rows.stream().map(row -> row.with(retired.get(row.document()))).toList();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        String recipients = Stream.of("addressed_to", "addressed_via", "addressed_for_information")
                .flatMap(column -> texts(row, column))
                .collect(Collectors.joining("; "));
        String note = row.getString("sent_note");
        return new Row(
                row.getLong("id"),
                row.getString("issued_reference"),
                row.getObject("issued_date", LocalDate.class),
                types.byCode(row.getString("type")).name() + ": " + row.getString("subject"),
                row.getString("signer_name"),
                recipients,
                row.getString("addressed_archive"),
                row.getObject("sent_copies", Integer.class),
                row.getObject("sent_on", LocalDate.class),
                note == null ? "" : note,
                row.getString("issued_series"),
                row.getInt("issued_number"));
    }

    private static Stream<String> texts(ResultSet row, String column) {
        try {
            Array array = row.getArray(column);
            return Stream.of((String[]) array.getArray());
        } catch (SQLException e) {
            throw new IllegalStateException(column, e);
        }
    }
}
