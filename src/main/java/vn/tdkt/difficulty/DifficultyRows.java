package vn.tdkt.difficulty;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Access;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.Reader;

/**
 * The difficulties somebody may read, in one statement: Sở Nội vụ all, the asking party its own, leaders of UBND tỉnh
 * what was passed on to them; everybody who is asked for the same kind in that year the published ones, without asker.
 */
@Component
public class DifficultyRows {

    public static final int PAGE_SIZE = 50;

    private static final String SHOWN = Access.READABLE + """
            , seen as (
                select d.*, o.year, o.kind, coalesce(u.name, c.name) as asker_name, in_stead(p.full_name, d.asked_for) as person,
                       in_stead(a.full_name, d.answered_for) as answerer,
                       (:everything
                        or d.asker_kind = 'UNIT' and d.asker = any(:ownUnits)
                        or d.asker_kind = 'CLUSTER' and o.year || d.asker = any(:ownHeadships)
                        or :province and d.passed_at is not null) as own,
                       d.published_at is not null and exists (
                           select from obligation same where same.year = o.year and same.kind = o.kind
                              and same.state <> 'PLANNED' and same.id in (select id from inside)) as told
                  from difficulty d join obligation o on o.id = d.obligation
                  left join unit u on d.asker_kind = 'UNIT' and u.code = d.asker
                  left join cluster c on d.asker_kind = 'CLUSTER' and c.code = d.asker
                  left join person p on p.account = d.asked_by
                  left join person a on a.account = d.answered_by
                 where (cast(:year as int) is null or o.year = :year) and (not :open or d.answered_at is null)
                   and (cast(:about as bigint) is null or d.obligation = :about or d.published_at is not null
                        and (o.year, o.kind) = (select year, kind from obligation where id = :about))
            )
            select id, year, kind, own, answer, answered_at, published_at is not null as published, published_question,
                   case when own then obligation end as obligation,
                   case when own then asker_kind end as asker_kind,
                   case when own then asker_name end as asker_name,
                   case when own then person end as person,
                   case when own then asked_at end as asked_at,
                   case when own then answerer end as answerer,
                   case when own then question else published_question end as question,
                   case when own then passed_note end as passed_note,
                   case when own then passed_at end as passed_at
              from seen where own or told
             order by answered_at is not null, id desc limit :size offset :start
            """;

    private final JdbcClient database;
    private final Access access;

    DifficultyRows(JdbcClient database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** One page, open ones first; of all years when none is given. */
    public List<Row> page(Reader reader, @Nullable Integer year, boolean onlyOpen, int number) {
        return find(reader, year, onlyOpen, null, number);
    }

    /** Those about that obligation, and published answers about its kind in its year. */
    public List<Row> about(long obligation, Reader reader) {
        return find(reader, null, false, obligation, 0);
    }

    private List<Row> find(Reader reader, @Nullable Integer year, boolean open, @Nullable Long about, int number) {
        Map<String, @Nullable Object> parameters = new HashMap<>(access.parameters(reader));
        parameters.put("year", year);
        parameters.put("open", open);
        parameters.put("about", about);
        parameters.put("size", PAGE_SIZE);
        parameters.put("start", Math.max(0, number) * PAGE_SIZE);
        return database.sql(SHOWN).params(parameters).query(Row.class).list();
    }

    /**
     * One difficulty as a reader sees it; of a published one of somebody else nothing tells who asked.
     *
     * @param own whether the reader sees all of it
     * @param passedNote how it was passed on to UBND tỉnh
     */
    public record Row(
            long id,
            int year,
            String kind,
            boolean own,
            @Nullable Long obligation,
            @Nullable PartyKind askerKind,
            @Nullable String askerName,
            @Nullable String person,
            @Nullable Instant askedAt,
            String question,
            @Nullable String passedNote,
            @Nullable Instant passedAt,
            @Nullable String answer,
            @Nullable String answerer,
            @Nullable Instant answeredAt,
            boolean published,
            @Nullable String publishedQuestion) {}
}
