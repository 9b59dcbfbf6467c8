package vn.tdkt.document;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Bodies of one kind that something reaches.
 *
 * @param handlers account or words for who deals with it, by the code of the body; empty text where nobody is known
 */
public record Receivers(IssuerKind kind, SortedMap<String, String> handlers) {

    public static Receivers of(IssuerKind kind, Map<String, String> handlers) {
        return new Receivers(kind, new TreeMap<>(handlers));
    }
}
