package vn.tdkt.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Damage that is seen and then taken back: nobody else of the suite ever meets it. */
class Damage {

    static final String HASH = "a".repeat(64);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Integrity integrity;

    Damage(JdbcClient database, TransactionTemplate transaction, Integrity integrity) {
        this.database = database;
        this.transaction = transaction;
        this.integrity = integrity;
    }

    /** What is found after it, in the transaction that then ends without a trace. */
    List<String> found(Consumer<Damage> deed) {
        List<String> sentences = transaction.execute(status -> {
            deed.accept(this);
            status.setRollbackOnly();
            return integrity.findings().stream().map(Finding::sentence).toList();
        });
        return sentences == null ? List.of() : sentences;
    }

    /** As somebody with the rights of the database would, past foreign keys and triggers. */
    void pastTheGuards() {
        run("set local session_replication_role = replica");
    }

    void run(String sql, @Nullable Object... values) {
        database.sql(sql).params(java.util.Arrays.asList(values)).update();
    }

    void content(String hash, String text) {
        run(
                "insert into file_content (sha256, size, bytes, stored_at) values (?, length(?::text), convert_to(?, 'UTF8'), now())",
                hash,
                text,
                text);
    }

    void series(int last) {
        run("insert into number_series values ('UNIT', 'VFY', 2092, '', ?)", last);
    }

    /** An issued document of a unit nobody else has; null for a file leaves only the number. */
    void issued(int number, @Nullable String hash) {
        run("""
                insert into document (revision, type, obligation, issuer_kind, issuer_code, issuer_name, issuer_superior,
                    issuer_symbol, issuer_drafting_symbol, issuer_form, issuer_place, drafter, signer_authority, signer_title, signer_name,
                    subject, addressed_to, addressed_via, addressed_for_information, addressed_archive, state, issued_number,
                    issued_symbol, issued_reference, issued_year, issued_series, issued_source, issued_date, issued_sha256)
                values (0, 'unit-report', 900002, 'UNIT', 'VFY', '', '', '', '', 'state', '', '', '', '', '', 'Văn bản thử', '{}', '{}',
                    '{}', '', 'ISSUED', ?, 'BC-VFY', 'BC-VFY', 2092, '', 'SYSTEM', ?, ?)
                """, number, LocalDate.of(2092, 3, 4), hash);
    }
}
