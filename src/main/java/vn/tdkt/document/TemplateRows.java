package vn.tdkt.document;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of template_file: only ever added. */
@Component
class TemplateRows {

    /** Of a body's own file and everybody's, each the newest; the body's own first. */
    private static final String IN_FORCE = """
            select sha256 from (
                select distinct on (owner_kind) owner_kind, sha256 from template_file
                 where type = :type and form = :form
                   and ((owner_kind = :kind and owner_code = :code) or owner_kind = '')
                 order by owner_kind, id desc) newest
             where sha256 is not null order by owner_kind desc limit 1
            """;

    private static final String SHOWN = """
            select id, type, form, owner_kind, owner_code, sha256, name, placed_at,
                   coalesce((select in_stead(full_name, placed_for) from person where account = placed_by), placed_by) as placed_by
              from template_file
            """;

    private final JdbcClient database;
    private final Clock clock;

    TemplateRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Hash of the file that holds, one indexed statement; empty for the product's own. */
    Optional<String> inForce(TemplatePosition position) {
        return database.sql(IN_FORCE)
                .param("type", position.type())
                .param("form", position.form())
                .param("kind", position.owner().kind())
                .param("code", position.owner().code())
                .query(String.class)
                .optional();
    }

    /** Everybody's and these bodies', newest first. */
    List<TemplateVersion> history(Collection<TemplateOwner> owners) {
        String[] keys =
                owners.stream().map(owner -> owner.kind() + " " + owner.code()).toArray(String[]::new);
        return database.sql(SHOWN + " where owner_kind = '' or owner_kind || ' ' || owner_code = any(?)"
                        + " order by id desc")
                .param(keys)
                .query(TemplateVersion.class)
                .list();
    }

    /** Refuses an unknown id with {@link NoSuchElementException}. */
    TemplateVersion byId(long id) {
        return database.sql(SHOWN + " where id = ?")
                .param(id)
                .query(TemplateVersion.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Không có bản mẫu số " + id + "."));
    }

    void add(TemplatePosition position, @Nullable String sha256, String name, String by) {
        database.sql(
                        "insert into template_file (type, form, owner_kind, owner_code, sha256, name, placed_by, placed_for, placed_at)"
                                + " values (:type, :form, :kind, :code, :sha256, :name, :by, acting_for(:by, :at), :at)")
                .param("type", position.type())
                .param("form", position.form())
                .param("kind", position.owner().kind())
                .param("code", position.owner().code())
                .param("sha256", sha256)
                .param("name", name)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
