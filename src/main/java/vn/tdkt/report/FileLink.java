package vn.tdkt.report;

import vn.tdkt.document.Document;

/**
 * A file as a form links to it.
 *
 * @param id of an attachment, or "d" and the id of a document
 */
public record FileLink(String id, String name, int size) {

    static FileLink of(Document document) {
        String number = document.issue()
                .map(issue -> issue.numberAndSymbol().replace('/', '-'))
                .orElse("dự thảo, bản " + document.versions().size());
        return new FileLink("d" + document.id(), document.subject() + " (" + number + ").docx", 0);
    }
}
