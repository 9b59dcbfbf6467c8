package vn.tdkt.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done about late ones before a day: who was told that they are late, who was called and what was promised. */
@Component
public class ChasedSoFar {

    private static final String FIND = """
            select o.id as obligation, coalesce(told.people, 0) as people, told.newest as told_on,
                   cast(c.at at time zone 'Asia/Ho_Chi_Minh' as date) as called_on, c.spoke_to, c.promised
              from unnest(:ids) o (id)
              left join lateral (
                  select count(distinct s.account) as people, max(s.day) as newest from (
                      select account, due - slot as day from reminder_sent where obligation = o.id and slot < 0
                      union all select null, day from reminder_now where obligation = o.id) s
                   where s.day < :before) told on true
              left join lateral (
                  select at, spoke_to, promised from chase_call where obligation = o.id
                     and cast(at at time zone 'Asia/Ho_Chi_Minh' as date) < :before order by id desc limit 1) c on true
            """;

    private final JdbcClient database;

    ChasedSoFar(JdbcClient database) {
        this.database = database;
    }

    /** By obligation, one for each; one statement. */
    public Map<Long, Chased> of(Collection<Long> obligations, LocalDate before) {
        return database
                .sql(FIND)
                .param("ids", obligations.toArray(Long[]::new))
                .param("before", before)
                .query(Chased.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Chased::obligation, Function.identity()));
    }

    /**
     * @param people how many were told that it is late
     * @param toldOn the newest day, null when nobody was told
     * @param calledOn the newest call with whom and for which day it was promised, null for none
     */
    public record Chased(
            long obligation,
            int people,
            @Nullable LocalDate toldOn,
            @Nullable LocalDate calledOn,
            @Nullable String spokeTo,
            @Nullable LocalDate promised) {}
}
