package vn.tdkt.integrity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files against their hashes: what is stored is what was stored, and what is named is there. */
@Component
class FileInspection {

    /** PostgreSQL hashes one row after the other; no content leaves it. */
    private static final String ALTERED = """
            select sha256 from file_content
             where encode(sha256(bytes), 'hex') <> file_content.sha256 or length(bytes) <> size order by 1
            """;

    private static final String MISSING = """
            select named.what, named.id, named.sha256 from (
                select 'Tệp đính kèm' as what, id, sha256 from attachment
                 union all select 'Mẫu văn bản', id, sha256 from template_file
                 union all select 'Bản dự thảo của văn bản', document, sha256 from document_version
                 union all select 'Bản đã duyệt của văn bản', id, approved_sha256 from document
                 union all select 'Bản ban hành của văn bản', id, issued_sha256 from document
                 union all select 'Bản đã ký của văn bản', id, signed_sha256 from document) named
             where named.sha256 is not null and not exists (select from file_content f where f.sha256 = named.sha256)
             order by 1, 2
            """;

    private static final String UNATTACHED = """
            select named.what, named.obligation as id from (
                select 'Báo cáo' as what, obligation, own_file as file from report
                 union all select 'Ghi nhận đã làm ngoài hệ thống', obligation, file from done_outside) named
             where named.file is not null and not exists (select from attachment a where a.id = named.file)
             order by 1, 2
            """;

    private final JdbcClient database;

    FileInspection(JdbcClient database) {
        this.database = database;
    }

    List<Finding> findings() {
        return Stream.of(altered(), missing(), unattached())
                .flatMap(found -> found)
                .map(sentence -> new Finding(Finding.Area.FILES, sentence))
                .toList();
    }

    private Stream<String> altered() {
        return database.sql(ALTERED).query(String.class).list().stream()
                .map("Nội dung tệp %s không còn đúng như khi lưu: hãy khôi phục tệp từ bản sao lưu."::formatted);
    }

    private Stream<String> missing() {
        return database.sql(MISSING).query(Named.class).list().stream()
                .map(named -> "%s mã %d trỏ tới tệp %s không còn trong kho: hãy khôi phục tệp từ bản sao lưu."
                        .formatted(named.what(), named.id(), named.sha256()));
    }

    private Stream<String> unattached() {
        return database.sql(UNATTACHED).query(Attached.class).list().stream()
                .map(named -> "%s của nghĩa vụ số %d trỏ tới tệp đính kèm không còn: hãy khôi phục từ bản sao lưu."
                        .formatted(named.what(), named.id()));
    }

    private record Named(String what, long id, String sha256) {}

    private record Attached(String what, long id) {}
}
