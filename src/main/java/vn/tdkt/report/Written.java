package vn.tdkt.report;

import java.util.Map;
import vn.tdkt.document.Paper;

/**
 * What one document is to say.
 *
 * @param content the fields of its type in document-types.yaml
 */
public record Written(Paper paper, Map<String, Object> content) {}
