package vn.tdkt.award;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An award with how many of it the province may give in a year.
 *
 * @param award code
 * @param limit null without limit
 * @param explanation share, base and rounding in words, empty without limit
 * @param loweredTo codes of the awards the Council may agree to instead
 */
public record AwardLimit(
        String award, String name, @Nullable Integer limit, String explanation, List<String> loweredTo) {}
