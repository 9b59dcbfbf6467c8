package vn.tdkt.platform;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Conditions of the engine's questions for people; one that is not set holds always. */
final class Like {

    private Like() {}

    static boolean same(@Nullable String wanted, @Nullable String value) {
        return wanted == null || wanted.equals(value);
    }

    static boolean among(String @Nullable [] wanted, String value) {
        return wanted == null || Arrays.asList(wanted).contains(value);
    }

    /** With the percent sign standing for any text, as in SQL; case does not matter. */
    static boolean like(@Nullable String wanted, @Nullable String value) {
        if (wanted == null) {
            return true;
        }
        String pattern = Pattern.quote(wanted).replace("%", "\\E.*\\Q");
        return value != null
                && Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                        .matcher(value)
                        .matches();
    }
}
