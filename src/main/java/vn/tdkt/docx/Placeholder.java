package vn.tdkt.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between <code>${</code> and <code>}</code> in a template.
 *
 * @param path field name; of an item of a list with the list before it, {@code targets.name}
 */
record Placeholder(Kind kind, String path, int start, int end) {

    enum Kind {
        FIELD,
        /** <code>${name?}</code>: the paragraph vanishes when the value is empty. */
        OPTIONAL_FIELD,
        /** <code>${#name}</code>: what follows is repeated per item, or kept only when there is a value. */
        OPEN,
        /** <code>${^name}</code>: what follows is kept only when there is no value. */
        OPEN_EMPTY,
        /** <code>${/name}</code> */
        CLOSE,
        /** <code>${+name}</code>: a block of the {@link House}. */
        INCLUDE
    }

    private static final Pattern ANY = Pattern.compile("\\$\\{([^${}]*)(}?)");
    private static final Pattern LEGAL = Pattern.compile("([#^/+]?)([A-Za-z][A-Za-z0-9.]*)(\\??)");

    /** Those that are written as they should be. */
    static List<Placeholder> allIn(String text) {
        List<Placeholder> found = new ArrayList<>();
        Matcher any = ANY.matcher(text);
        while (any.find()) {
            Matcher legal = LEGAL.matcher(any.group(1).strip());
            if (!any.group(2).isEmpty() && legal.matches()) {
                found.add(new Placeholder(
                        kind(legal.group(1), !legal.group(3).isEmpty()), legal.group(2), any.start(), any.end()));
            }
        }
        return found;
    }

    /** Those that are not: without an end, or with letters that no name has. */
    static List<String> brokenIn(String text) {
        return ANY.matcher(text)
                .results()
                .filter(any -> any.group(2).isEmpty()
                        || !LEGAL.matcher(any.group(1).strip()).matches())
                .map(MatchResult::group)
                .toList();
    }

    private static Kind kind(String sign, boolean optional) {
        return switch (sign) {
            case "#" -> Kind.OPEN;
            case "^" -> Kind.OPEN_EMPTY;
            case "/" -> Kind.CLOSE;
            case "+" -> Kind.INCLUDE;
            default -> optional ? Kind.OPTIONAL_FIELD : Kind.FIELD;
        };
    }

    /** As it stands in the template. */
    String written() {
        String sign = switch (kind) {
            case OPEN -> "#";
            case OPEN_EMPTY -> "^";
            case CLOSE -> "/";
            case INCLUDE -> "+";
            default -> "";
        };
        return "${" + sign + path + "}";
    }

    boolean isMarker() {
        return kind == Kind.OPEN || kind == Kind.OPEN_EMPTY || kind == Kind.CLOSE;
    }

    /** The list this field is of an item of; empty for a field of the document itself. */
    String list() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }
}
