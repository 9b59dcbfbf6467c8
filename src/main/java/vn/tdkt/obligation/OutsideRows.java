package vn.tdkt.obligation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was recorded as done outside the system. */
@Component
class OutsideRows {

    private final JdbcClient database;

    OutsideRows(JdbcClient database) {
        this.database = database;
    }

    Optional<DoneOutside> lastOf(long id) {
        return database.sql("""
                select way, done_on as "on", done_by as who, note, file as file_id
                  from done_outside where obligation = ? order by id desc limit 1
                """).param(id).query(DoneOutside.class).optional();
    }
}
