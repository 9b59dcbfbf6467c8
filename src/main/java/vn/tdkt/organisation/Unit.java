package vn.tdkt.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that owes and reports: đơn vị thành viên.
 *
 * @param symbol what stands for it in the symbol of a document, e.g. TTr
 * @param owner code of the owner body it belongs to
 * @param validTo last day it exists, null while it does
 */
public record Unit(
        String code,
        String name,
        String shortName,
        String symbol,
        UnitKind kind,
        String owner,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
