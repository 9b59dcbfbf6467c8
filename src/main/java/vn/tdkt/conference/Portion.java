package vn.tdkt.conference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole, kept exactly.
 *
 * @param label as papers write it, e.g. "20%"
 */
public record Portion(long part, long whole, String label) {

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d+)(?:/(\\d+)|\\s*%)\\s*");
    private static final long PERCENT = 100;

    /** Refuses what is neither a fraction nor a percentage. */
    public static Portion valueOf(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No portion: " + written);
        }
        long whole = matcher.group(2) == null ? PERCENT : Long.parseLong(matcher.group(2));
        return new Portion(Long.parseLong(matcher.group(1)), whole, written.strip());
    }
}
