package vn.tdkt.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The letter that work comes from.
 *
 * @param number number and symbol
 * @param text the whole letter, as it was pasted or taken from a file
 */
public record Source(
        String issuer,
        @Nullable String number,
        @Nullable LocalDate dated,
        @Nullable String subject,
        String text) {

    /** E.g. "Hội đồng Thi đua - Khen thưởng tỉnh, số 15/HĐTĐKT-BTĐKT". */
    public String named() {
        return issuer + (number == null || number.isBlank() ? "" : ", số " + number);
    }
}
