package vn.tdkt.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;
import vn.tdkt.document.NumberChoice;

/** Reads a number as an office types it from its own register, e.g. "125/BC-TTr". */
final class OwnNumber {

    /** As state bodies write it, 125/BC-TTr, and as those of the Party do, 125-BC/BTCTU. */
    private static final Pattern TYPED = Pattern.compile(
            "\\s*(\\d{1,6})\\s*(?:/\\s*(?<state>\\S.*?)|[-–]\\s*(?<party>[^\\s/]+\\s*/\\s*\\S.*?))?\\s*");

    private OwnNumber() {}

    /** Nothing typed takes the next number of this system; refuses what is no number and symbol. */
    static NumberChoice choice(@Nullable String typed) {
        return typed == null || typed.isBlank() ? new NumberChoice.FromSystem() : fromRegister(typed);
    }

    /**
     * The numbers of several documents, typed in their order with a semicolon between them; none takes those of this
     * system. Refuses another count than there are documents.
     */
    static List<NumberChoice> choices(@Nullable String typed, int documents) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        List<NumberChoice> numbers = Stream.of(typed.split(";"))
                .<NumberChoice>map(OwnNumber::fromRegister)
                .toList();
        if (numbers.size() != documents) {
            throw new Refusal("Có " + documents + " văn bản nhưng nhập " + numbers.size()
                    + " số; hãy nhập đủ theo thứ tự, cách nhau bằng dấu chấm phẩy, ví dụ 12/BC-KTĐ; 13/TTr-KTĐ.");
        }
        return numbers;
    }

    static boolean isMissing(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    static NumberChoice.FromOwnRegister fromRegister(String typed) {
        Matcher matcher = TYPED.matcher(typed);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            throw new Refusal(
                    "Số, ký hiệu “" + typed.strip() + "” không đúng; hãy nhập như trong sổ, ví dụ 125/BC-TTr.");
        }
        String symbol = matcher.group(matcher.group("party") == null ? "state" : "party");
        return new NumberChoice.FromOwnRegister(Integer.parseInt(matcher.group(1)), symbol == null ? "" : symbol);
    }
}
