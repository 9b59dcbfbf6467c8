package vn.tdkt.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;

/** Whether a register's year is open or closed. Who gives a number holds the year until the transaction ends, and so does who closes it. */
@Component
public class RegisterYears {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Binds a register's book; the row says the closing in force. */
    static final String HOLD = """
            insert into register_year (direction, body_kind, body_code, year) values (:direction, :kind, :code, :year)
            on conflict (direction, body_kind, body_code, year) do update set year = excluded.year
            returning closing
            """;

    private static final String OF_BOOK =
            " where direction = :direction and body_kind = :kind and body_code = :code and year = :year";

    /** As a sentence goes on; nothing for a body of the province, of which there is one of each kind. */
    private static final String BODY = """
            select coalesce((select ' của ' || name from unit where code = :code and :kind = 'UNIT'),
                            (select ' của ' || name from cluster where code = :code and :kind = 'CLUSTER'), '')
            """;

    private static final String IN_FORCE = """
            select c.id, c.total, coalesce(in_stead(p.full_name, c.closed_for), c.closed_by) as closed_by,
                   (c.closed_at at time zone 'Asia/Ho_Chi_Minh')::date as closed_on
              from register_closing c left join person p on p.account = c.closed_by
            """ + OF_BOOK + " and reopened_at is null";

    private final JdbcClient database;
    private final Clock clock;

    RegisterYears(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A closing in force.
     *
     * @param total how many there were and the last number, in words
     * @param closedBy full name and in whose stead
     */
    public record Closing(long id, String total, String closedBy, LocalDate closedOn) {

        /** As the printed register says it. */
        public String sentence() {
            return "Sổ đã khóa ngày " + DAY.format(closedOn) + ", người khóa: " + closedBy + ".";
        }
    }

    public Optional<Closing> closing(RegisterBook book) {
        return bind(IN_FORCE, book).query(Closing.class).optional();
    }

    /** Refuses a number of a year that is closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireOpen(RegisterBook book) {
        if (hold(book) != null) {
            throw closed(book);
        }
    }

    Refusal closed(RegisterBook book) {
        String day =
                closing(book).map(closing -> DAY.format(closing.closedOn())).orElse("");
        String body = bind(BODY, book).query(String.class).single();
        return new Refusal(
                "%s%s đã khóa ngày %s nên không lấy thêm số: hãy ghi ngày thuộc năm chưa khóa, hoặc đề nghị quản trị hệ thống mở lại sổ."
                        .formatted(DecreeForm.capitalised(book.named()), body, day));
    }

    /** From here on nobody gives a number in it; the answer is the closing in force, null for none. */
    @Nullable
    Long hold(RegisterBook book) {
        return bind(HOLD, book)
                .query((row, number) -> row.getObject("closing", Long.class))
                .optional()
                .orElse(null);
    }

    /** Of a year that the same transaction holds. */
    void close(RegisterBook book, String total, String account) {
        long closing = bind("""
                        insert into register_closing (direction, body_kind, body_code, year, total, closed_by, closed_for, closed_at)
                        values (:direction, :kind, :code, :year, :total, :account, acting_for(:account, :now), :now)
                        returning id
                        """, book)
                .param("total", total)
                .param("account", account)
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        bind("update register_year set closing = :closing" + OF_BOOK, book)
                .param("closing", closing)
                .update();
    }

    /** Of a year that the same transaction holds. */
    void reopen(RegisterBook book, long closing, String reason, String account) {
        bind("update register_year set closing = null" + OF_BOOK, book).update();
        database.sql("update register_closing set reopened_by = ?, reopened_at = ?, reason = ? where id = ?")
                .params(account, java.sql.Timestamp.from(clock.instant()), reason, closing)
                .update();
    }

    private JdbcClient.StatementSpec bind(String sql, RegisterBook book) {
        return database.sql(sql)
                .param("direction", book.direction().name())
                .param("kind", book.kind().name())
                .param("code", book.code())
                .param("year", book.year());
    }
}
