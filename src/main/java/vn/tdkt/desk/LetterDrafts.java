package vn.tdkt.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an officer typed on the page "Giao việc từ văn bản" and has not given out yet; one for each officer. */
@Component
class LetterDrafts {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    LetterDrafts(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Optional<JsonNode> of(String account) {
        return database.sql("select content from letter_draft where account = ?")
                .param(account)
                .query(String.class)
                .optional()
                .map(this::parsed);
    }

    void save(String account, String content) {
        database.sql("""
                insert into letter_draft (account, content, saved_at) values (?, ?, ?)
                on conflict (account) do update set content = excluded.content, saved_at = excluded.saved_at
                """)
                .params(account, content, Timestamp.from(clock.instant()))
                .update();
    }

    void remove(String account) {
        database.sql("delete from letter_draft where account = ?")
                .param(account)
                .update();
    }

    private JsonNode parsed(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException stored) {
            throw new IllegalStateException(stored);
        }
    }
}
