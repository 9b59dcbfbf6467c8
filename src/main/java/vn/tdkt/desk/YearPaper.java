package vn.tdkt.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.docx.DocxGate;
import vn.tdkt.docx.FileKind;

/**
 * A document of a year, and where its files are.
 *
 * @param folder the body that issued it
 * @param number null for what goes with another document
 */
record YearPaper(
        String type,
        String subject,
        @Nullable String number,
        @Nullable LocalDate date,
        String signer,
        String folder,
        @Nullable Content word,
        @Nullable Content scan,
        @Nullable FileKind scanKind) {

    static YearPaper of(ResultSet row, int number) throws SQLException {
        byte[] head = row.getBytes("scan_head");
        return new YearPaper(
                row.getString("type"),
                row.getString("subject"),
                row.getString("issued_reference"),
                row.getObject("issued_date", LocalDate.class),
                row.getString("signer_name"),
                row.getString("folder"),
                Content.of(row.getString("word"), row.getLong("word_size")),
                Content.of(row.getString("scan"), row.getLong("scan_size")),
                head == null ? null : DocxGate.kindOfScan(head));
    }

    long bytes() {
        return (word == null ? 0 : word.size()) + (scan == null ? 0 : scan.size());
    }

    int fileCount() {
        return (word == null ? 0 : 1) + (scan == null ? 0 : 1);
    }

    /** Where the bytes are, and how many. */
    record Content(String sha256, long size) {

        static @Nullable Content of(@Nullable String sha256, long size) {
            return sha256 == null ? null : new Content(sha256, size);
        }
    }
}
