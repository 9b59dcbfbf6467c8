package vn.tdkt.report;

import java.util.List;
import java.util.Set;
import vn.tdkt.obligation.Obligation;

/** Writes the documents that meet an obligation. Which writer it is, the kind's document type decides. */
public interface PaperWriter {

    /** Codes of the document types whose obligations it writes for. */
    Set<String> documentTypes();

    /** Whether what it states is taken once more when the document is signed. */
    default boolean anewAtSigning() {
        return false;
    }

    /** Every document of the obligation, the main one first; {@code drafter} is an account. */
    List<Written> write(Obligation obligation, String drafter);
}
