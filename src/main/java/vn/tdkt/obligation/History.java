package vn.tdkt.obligation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what to an obligation, in whose stead, when and why; nothing is ever changed or removed. */
@Component
public class History {

    private final JdbcClient database;
    private final Clock clock;

    History(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(Obligation obligation, Act act, @Nullable String account, @Nullable String reason) {
        write(obligation, act, account, reason, null, null);
    }

    /** A change of date keeps both days. */
    void write(
            Obligation obligation,
            Act act,
            @Nullable String account,
            @Nullable String reason,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        database.sql("""
                insert into obligation_history (obligation, at, account, acting_for, act, state, reason, due_from, due_to)
                values (:obligation, :at, :account, acting_for(:account, :at), :act, :state, :reason, :from, :to)
                """)
                .param("obligation", obligation.id())
                .param("at", Timestamp.from(clock.instant()))
                .param("account", account)
                .param("act", act.name())
                .param("state", obligation.state().name())
                .param("reason", reason)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** The same words beside many, in one statement. */
    void noteAll(Collection<Long> obligations, String text, String account) {
        database.sql("""
                insert into obligation_history (obligation, at, account, acting_for, act, state, reason)
                select id, :at, :account, acting_for(:account, :at), :act, state, :text
                  from obligation where id = any(:obligations)
                """)
                .param("at", Timestamp.from(clock.instant()))
                .param("account", account)
                .param("act", Act.NOTED.name())
                .param("text", text)
                .param("obligations", obligations.toArray(Long[]::new))
                .update();
    }

    /** Everything that happened, oldest first. */
    public List<Entry> of(long obligation) {
        return database.sql("""
                select h.at, coalesce(in_stead(p.full_name, h.acting_for), 'Hệ thống') as who, h.act, h.state, h.reason, h.due_from, h.due_to
                  from obligation_history h left join person p on p.account = h.account
                 where h.obligation = ? order by h.id
                """).param(obligation).query(Entry.class).list();
    }

    /** What can happen to an obligation. */
    public enum Act {
        ASKED("Giao việc"),
        CARRIED_OVER("Tiếp tục áp dụng, không phải làm lại"),
        TAKEN_UP_AGAIN("Sửa đổi văn bản đang áp dụng"),
        ANSWERED("Trả lời"),
        SILENT("Im lặng: coi như đồng ý"),
        SUBMITTED("Gửi báo cáo"),
        RECALLED("Rút lại để sửa"),
        SENT_BACK("Trả lại để sửa"),
        SUPPLEMENT_ASKED("Đề nghị bổ sung"),
        ACCEPTED("Tiếp nhận"),
        MISSED("Chốt: không nộp"),
        EXCUSED("Miễn"),
        WITHDRAWN("Rút nghĩa vụ"),
        NOT_ARISEN("Không phát sinh"),
        COUNTED("Ghi một lần thực hiện"),
        DATED("Ấn định hạn"),
        EXTENDED("Gia hạn"),
        DUE_MOVED("Đổi hạn chung"),
        COLLECTING_STOPPED("Chốt nhận báo cáo"),
        MOVED("Chuyển cụm, khối"),
        NOTED("Ghi chú"),
        RECORDED_OUTSIDE("Ghi nhận đã làm ngoài hệ thống"),
        CORRECTION_BEGUN("Đính chính"),
        CORRECTION_ASKED("Yêu cầu đính chính"),
        CORRECTED("Tiếp nhận bản đính chính"),
        CORRECTION_DROPPED("Thôi đính chính"),
        FIGURES_CHANGED("Số liệu nơi gửi đã đính chính");

        private final String label;

        Act(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One thing that happened.
     *
     * @param who full name and in whose stead, or "Hệ thống"
     * @param state the state it led to
     * @param dueFrom the day before a change of date, null when nothing was re-dated
     */
    public record Entry(
            Instant at,
            String who,
            Act act,
            State state,
            @Nullable String reason,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo) {}
}
