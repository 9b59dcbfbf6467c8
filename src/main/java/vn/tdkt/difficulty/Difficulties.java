package vn.tdkt.difficulty;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.difficulty.DifficultyEvents.Answered;
import vn.tdkt.difficulty.DifficultyEvents.Reported;
import vn.tdkt.obligation.Party;

/** Takes difficulties, passes them on, answers and publishes them; never moves the obligation they are about. */
@Service
@Transactional
public class Difficulties {

    private static final int LONGEST = 4000;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Difficulties(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses an empty or endless question. */
    public long report(long obligation, Party asker, @Nullable String question, String account) {
        String asked = text(question, "Hãy ghi rõ vướng mắc rồi bấm gửi.");
        long id = database.sql("""
                insert into difficulty (obligation, asker_kind, asker, question, asked_by, asked_for, asked_at)
                values (:obligation, :kind, :asker, :question, :account, acting_for(:account, :now), :now) returning id
                """)
                .param("obligation", obligation)
                .param("kind", asker.kind().name())
                .param("asker", asker.code())
                .param("question", asked)
                .param("account", account)
                .param("now", now())
                .query(Long.class)
                .single();
        events.publishEvent(new Reported(get(id)));
        return id;
    }

    /** Notes that UBND tỉnh was asked; refuses one that is answered. */
    public void passOn(long id, @Nullable String note, String account) {
        String why = text(note, "Hãy ghi đã chuyển UBND tỉnh bằng văn bản nào, về việc gì.");
        refuseAnswered(locked(id));
        database.sql("update difficulty set passed_note = :text, passed_by = :account,"
                        + " passed_for = acting_for(:account, :now), passed_at = :now where id = :id")
                .param("text", why)
                .param("account", account)
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Answers once; refuses one that somebody answered before. */
    public void answer(long id, @Nullable String answer, String account) {
        String said = text(answer, "Hãy ghi nội dung trả lời.");
        refuseAnswered(locked(id));
        database.sql("update difficulty set answer = :text, answered_by = :account,"
                        + " answered_for = acting_for(:account, :now), answered_at = :now where id = :id")
                .param("text", said)
                .param("account", account)
                .param("now", now())
                .param("id", id)
                .update();
        events.publishEvent(new Answered(get(id)));
    }

    /** Lets everybody asked for the same read question and answer; refuses one without an answer. */
    public void publish(long id, @Nullable String wording) {
        String question = text(wording, "Hãy ghi câu hỏi sẽ công bố, không nêu tên đơn vị đã hỏi.");
        if (!locked(id).answered()) {
            throw new Refusal("Vướng mắc số " + id + " chưa được trả lời nên chưa công bố được; hãy trả lời trước.");
        }
        database.sql("update difficulty set published_question = ?, published_at = ? where id = ?")
                .params(question, now(), id)
                .update();
    }

    public void withdrawPublished(long id) {
        locked(id);
        database.sql("update difficulty set published_at = null where id = ?")
                .param(id)
                .update();
    }

    /** Refuses an unknown id with {@link NoSuchElementException}. */
    @Transactional(readOnly = true)
    public Difficulty get(long id) {
        return find(id, "");
    }

    private Difficulty locked(long id) {
        return find(id, " for update");
    }

    private Difficulty find(long id, String lock) {
        return database.sql("select id, obligation, asker_kind, asker, question, asked_by, answer"
                        + " from difficulty where id = ?" + lock)
                .param(id)
                .query(Difficulty.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Không có vướng mắc số " + id + "."));
    }

    private static void refuseAnswered(Difficulty difficulty) {
        if (difficulty.answered()) {
            throw new Refusal("Vướng mắc số " + difficulty.id() + " đã được trả lời; hãy tải lại trang để xem.");
        }
    }

    private static String text(@Nullable String typed, String missing) {
        if (typed == null || typed.isBlank()) {
            throw new Refusal(missing);
        }
        if (typed.length() > LONGEST) {
            throw new Refusal("Nội dung dài quá " + LONGEST + " ký tự; hãy viết ngắn lại.");
        }
        return typed.strip();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
