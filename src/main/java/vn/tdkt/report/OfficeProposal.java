package vn.tdkt.report;

import java.util.Set;
import vn.tdkt.obligation.Obligation;

/** Where an officer starts from who drafts a document of the province. Whose proposal it is, the document type decides. */
public interface OfficeProposal {

    /** Codes of the document types it proposes for. */
    Set<String> documentTypes();

    OfficeLetter letter(Obligation obligation);

    /** The text of a section before anybody wrote one. */
    String text(Obligation obligation, Section section);
}
