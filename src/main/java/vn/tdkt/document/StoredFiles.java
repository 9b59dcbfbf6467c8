package vn.tdkt.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** File contents by SHA-256, written once. Whoever reads has checked that the person may. */
@Component
public class StoredFiles {

    private final JdbcClient database;
    private final Clock clock;

    StoredFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Refuses an unknown hash with {@link NoSuchElementException}. */
    public byte[] read(String sha256) {
        return database.sql("select bytes from file_content where sha256 = ?")
                .param(sha256)
                .query((row, number) -> row.getBytes("bytes"))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Không có tệp " + sha256 + "."));
    }

    /** Gives the hash; storing the same bytes again changes nothing. */
    String store(byte[] bytes) {
        String sha256 = sha256(bytes);
        database.sql("insert into file_content (sha256, size, bytes, stored_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(sha256, bytes.length, bytes, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return sha256;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
