package vn.tdkt.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A law that papers rest on: a row of legal-bases.yaml, where each field is explained.
 *
 * @param number e.g. 06/2022/QH15
 * @param name of what is also cited by its name and day; null for what is not
 * @param cited how a paper cites it, after "Căn cứ"
 * @param to last day in force; null while it is
 * @param about its matter
 * @param proposedFor papers that start from it; empty for a row that is only recognised
 */
public record LegalBasis(
        String code,
        LawKind kind,
        String number,
        @Nullable String name,
        LocalDate day,
        String cited,
        LocalDate from,
        @Nullable LocalDate to,
        String about,
        List<String> proposedFor,
        String source) {

    public LegalBasis {
        proposedFor = proposedFor == null ? List.of() : List.copyOf(proposedFor);
    }

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    /** E.g. Nghị định số 98/2023/NĐ-CP. */
    String title() {
        return (name == null ? kind.label() : name) + " số " + number;
    }

    /** Whether it can stand in the other's place. */
    boolean isLike(LegalBasis other) {
        return kind == other.kind && about.equals(other.about);
    }
}
