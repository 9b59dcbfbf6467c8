package vn.tdkt;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a test forget what was written down for good. */
public final class RetiredPapers {

    private RetiredPapers() {}

    /** What was said of those documents, and where they arrived. */
    public static void forget(JdbcClient database, String whichDocuments) {
        String trigger = " trigger document_retirement_never_changes";
        database.sql("alter table document_retirement disable" + trigger).update();
        for (String table : List.of("document_retirement", "arrival")) {
            database.sql("delete from " + table + " where document in (select id from document where " + whichDocuments
                            + ")")
                    .update();
        }
        database.sql("alter table document_retirement enable" + trigger).update();
    }
}
