package vn.tdkt.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Obligations;

/** Who was called about what is late, and what was promised; whether it was kept is read from the obligation. */
@Service
@Transactional
public class Calls {

    static final int SHOWN = 200;
    private static final int LONGEST = 500;

    /** Handed in from the call's day on, whichever way: by its history, or the true day of what was done outside. */
    private static final String FIND = """
            select c.id, c.obligation, c.at, coalesce(in_stead(p.full_name, c.acting_for), c.account) as caller, c.spoke_to, c.promised, c.note,
                   coalesce(u.name, k.name, o.debtor) as debtor_name, o.kind, o.year,
                   case when c.promised is null then 'NOTHING'
                        when least(moved.day, case when o.submitted_on >= cast(c.at at time zone 'Asia/Ho_Chi_Minh' as date)
                                              then o.submitted_on end) <= c.promised then 'KEPT'
                        when o.state in ('EXCUSED', 'WITHDRAWN') then 'VOID'
                        when c.promised < :today then 'BROKEN' else 'OPEN' end as promise
              from chase_call c join obligation o on o.id = c.obligation
              left join person p on p.account = c.account
              left join unit u on o.debtor_kind = 'UNIT' and u.code = o.debtor
              left join cluster k on o.debtor_kind = 'CLUSTER' and k.code = o.debtor
              left join lateral (select min(cast(h.at at time zone 'Asia/Ho_Chi_Minh' as date)) as day
                   from obligation_history h where h.obligation = o.id and h.at >= c.at
                    and h.act in ('SUBMITTED', 'ACCEPTED', 'CORRECTED', 'ANSWERED', 'RECORDED_OUTSIDE')) moved on true
             where :everything or o.receiver_kind = 'CLUSTER' and o.year || o.receiver = any(:headships)
             order by c.id desc limit :most
            """;

    private final JdbcClient database;
    private final LateList late;
    private final Obligations obligations;
    private final Clock clock;

    Calls(JdbcClient database, LateList late, Obligations obligations, Clock clock) {
        this.database = database;
        this.late = late;
        this.obligations = obligations;
        this.clock = clock;
    }

    /** The newest that the person may read. */
    @Transactional(readOnly = true)
    public List<Made> made(Chaser chaser) {
        return database.sql(FIND)
                .param("today", LocalDate.now(clock))
                .param("everything", chaser.everything())
                .param("headships", chaser.headships().toArray(String[]::new))
                .param("most", SHOWN)
                .query(Made.class)
                .list();
    }

    /** Notes a call about one that is late. Refuses one that the person may not chase, nobody named, a promise of the past. */
    public void note(long obligation, Chaser chaser, Call call, String by) {
        late.chased(Set.of(obligation), chaser);
        String spokeTo = text(call.spokeTo());
        String note = text(call.note());
        if (spokeTo.isEmpty()) {
            throw new Refusal("Chưa ghi đã gọi cho ai: hãy nhập tên người nghe máy.");
        }
        if (call.promised() != null && call.promised().isBefore(LocalDate.now(clock))) {
            throw new Refusal("Ngày hẹn đã qua: hãy nhập ngày từ hôm nay trở đi, hoặc để trống nếu không hẹn.");
        }
        database.sql("insert into chase_call (obligation, at, account, acting_for, spoke_to, promised, note)"
                        + " values (:obligation, :at, :by, acting_for(:by, :at), :spokeTo, :promised, :note)")
                .param("obligation", obligation)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("spokeTo", spokeTo)
                .param("promised", call.promised())
                .param("note", note.isEmpty() ? null : note)
                .update();
        obligations.note(obligation, said(spokeTo, call.promised(), note), by);
    }

    private static String said(String spokeTo, @Nullable LocalDate promised, String note) {
        return "Đã gọi " + spokeTo + (promised == null ? "" : ", hẹn ngày " + Words.day(promised))
                + (note.isEmpty() ? "" : ": " + note);
    }

    private static String text(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST) {
            throw new Refusal("Nội dung dài quá " + LONGEST + " chữ: hãy viết ngắn lại.");
        }
        return text;
    }

    /** What is typed of a call. */
    public record Call(
            @Nullable String spokeTo,
            @Nullable LocalDate promised,
            @Nullable String note) {}

    /** A call that was made. */
    public record Made(
            long id,
            long obligation,
            Instant at,
            String caller,
            String spokeTo,
            @Nullable LocalDate promised,
            @Nullable String note,
            String debtorName,
            String kind,
            int year,
            Promise promise) {}

    /** What became of what was promised. */
    public enum Promise {
        NOTHING(""),
        OPEN("Chưa tới ngày hẹn"),
        KEPT("Giữ hẹn"),
        BROKEN("Sai hẹn"),
        VOID("Không còn phải làm");

        private final String label;

        Promise(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
