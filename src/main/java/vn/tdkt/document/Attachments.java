package vn.tdkt.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.docx.DocxGate;
import vn.tdkt.docx.FileKind;

/** The files of obligations. The caller has checked that the person may attach or read. */
@Component
public class Attachments {

    private final JdbcClient database;
    private final StoredFiles files;
    private final Clock clock;

    Attachments(JdbcClient database, StoredFiles files, Clock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /** Refuses what {@link DocxGate} and {@link UploadName} refuse. The media type comes from the content, not from the name. */
    @Transactional
    public Attachment attach(long obligation, String fileName, byte[] file, String by) {
        FileKind kind = DocxGate.check(file);
        String name = UploadName.of(fileName, kind);
        String sha256 = files.store(file);
        return byId(insert(obligation, sha256, name, kind.mediaType(), file.length, by));
    }

    public List<Attachment> ofObligation(long obligation) {
        return database.sql("select * from attachment where obligation = ? order by id")
                .param(obligation)
                .query(Attachments::row)
                .list();
    }

    /** Refuses an unknown id with {@link NoSuchElementException}. */
    public Attachment byId(long id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("Không có tệp số " + id + "."));
    }

    /** The one check that a file a person names is the obligation's own; refuses any other, whether there is one or not. */
    public Attachment own(long obligation, long id) {
        return ofOneOf(List.of(obligation), id);
    }

    /** As {@link #own}, where files of several obligations may be named. */
    public Attachment ofOneOf(Collection<Long> obligations, long id) {
        return find(id).filter(file -> obligations.contains(file.obligation()))
                .orElseThrow(() -> new Refusal("Tệp số " + id + " không thuộc việc này; hãy tải tệp lên lại."));
    }

    /** Gives another obligation the same file, so that its people may open it; returns the new id. */
    public long copy(Attachment file, long obligation, String by) {
        return insert(obligation, file.sha256(), file.name(), file.mediaType(), file.size(), by);
    }

    private Optional<Attachment> find(long id) {
        return database.sql("select * from attachment where id = ?")
                .param(id)
                .query(Attachments::row)
                .optional();
    }

    private long insert(long obligation, String sha256, String name, String mediaType, int size, String by) {
        return database.sql("insert into attachment"
                        + " (obligation, sha256, name, media_type, size, attached_by, attached_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) returning id")
                .params(
                        obligation,
                        sha256,
                        name,
                        mediaType,
                        size,
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Takes the file from the obligation; its content stays stored. */
    public void remove(long id) {
        database.sql("delete from attachment where id = ?").param(id).update();
    }

    private static Attachment row(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getLong("obligation"),
                row.getString("sha256"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("attached_by"),
                row.getObject("attached_at", OffsetDateTime.class).toInstant());
    }
}
