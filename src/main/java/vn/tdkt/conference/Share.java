package vn.tdkt.conference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole that a rule asks for, compared exactly: "2/3", "70%", or "> 50%" where it must be exceeded.
 *
 * @param over whether the part itself is not enough
 * @param label as rules and minutes write it
 */
public record Share(long part, long whole, boolean over, String label) {

    private static final Pattern WRITTEN = Pattern.compile("\\s*(>?)\\s*(\\d+)(?:/(\\d+)|\\s*%)\\s*");
    private static final long PERCENT = 100;

    /** Refuses what is neither a fraction nor a percentage. */
    public static Share valueOf(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No share: " + written);
        }
        boolean over = !matcher.group(1).isEmpty();
        String divisor = matcher.group(3);
        String plain = matcher.group(2) + (divisor == null ? "%" : "/" + divisor);
        return new Share(
                Long.parseLong(matcher.group(2)),
                divisor == null ? PERCENT : Long.parseLong(divisor),
                over,
                over ? "trên " + plain : "ít nhất " + plain);
    }

    /** Whether so many of so many reach it; of nobody nothing is reached. */
    public boolean isReachedBy(int count, int of) {
        long compared = Long.compare(count * whole, part * of);
        return of > 0 && (over ? compared > 0 : compared >= 0);
    }
}
