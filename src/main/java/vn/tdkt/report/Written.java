package vn.tdkt.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.document.Paper;

/**
 * What one document is to say.
 *
 * @param content the fields of its type in document-types.yaml
 * @param ownFile attachment with the office's own Word file, which replaces the drafted one; null for none
 */
public record Written(
        Paper paper, Map<String, Object> content, @Nullable Long ownFile) {

    public Written(Paper paper, Map<String, Object> content) {
        this(paper, content, null);
    }
}
