package vn.tdkt.report;

import vn.tdkt.document.Document;
import vn.tdkt.document.DocumentState;

/**
 * A file as a form links to it.
 *
 * @param id of an attachment, or "d" and the id of a document
 */
public record FileLink(String id, String name, int size) {

    static FileLink of(Document document) {
        String number = document.issue()
                .map(issue -> issue.numberAndSymbol().replace('/', '-'))
                .orElse((document.state() == DocumentState.APPROVED ? "đã duyệt, bản " : "dự thảo, bản ")
                        + document.versions().size());
        return new FileLink("d" + document.id(), document.subject() + " (" + number + ").docx", 0);
    }
}
