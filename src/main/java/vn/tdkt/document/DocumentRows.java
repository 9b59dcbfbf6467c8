package vn.tdkt.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The stored documents. Versions of the text lie beside them: they are only added, and only the latest is asked for. */
interface DocumentRows extends Repository<Document, Long> {

    String WITH_LATEST_TEXT = """
            select document.*, coalesce(latest.position + 1, 0) as versions, latest.sha256 as text_sha256,
                   latest.origin as text_origin,
                   exists (select from document earlier
                            where earlier.obligation = document.obligation and earlier.type = document.type
                              and earlier.id < document.id and earlier.state = 'ISSUED') as after_issued
              from document
              left join lateral (select position, sha256, origin from document_version
                                  where document = document.id order by position desc limit 1) latest on true
            """;

    @Query(WITH_LATEST_TEXT + " where id = :id")
    Optional<Document> findById(long id);

    @Query(WITH_LATEST_TEXT + " where obligation = :obligation order by id")
    List<Document> ofObligation(long obligation);

    /** The versions of its text, the first one first. */
    @Query("""
            select position + 1 as number, sha256, origin, coalesce(in_stead(p.full_name, made_for), made_by) as made_by, made_at
              from document_version left join person p on p.account = made_by
             where document = :document order by position
            """)
    List<Version> versionsOf(long document);

    Document save(Document document);

    @Modifying
    @Query("""
            insert into document_version (document, position, sha256, origin, made_by, made_for, made_at)
            values (:document, :number - 1, :sha256, :origin, :by, acting_for(:by, :at), :at)
            """)
    void addVersion(long document, int number, String sha256, TextOrigin origin, String by, Instant at);
}
