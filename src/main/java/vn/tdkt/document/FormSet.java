package vn.tdkt.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.UnitKind;

/**
 * Bộ thể thức: the rules of form that the papers of a body follow, a row of form-sets.yaml. State bodies follow Nghị định
 * 30/2020/NĐ-CP, Party bodies and the Youth Union rules of their own.
 *
 * @param house the Word file in templates/house with styles, heading and signature
 * @param from its first day; null for always
 * @param unitKinds whose papers; empty for every kind of body
 * @param nameBegins how the names of those bodies begin; empty for every name
 * @param symbol in place of the type's own; null to keep that
 * @param reference how a paper is named in others, from {number} and {symbol}
 * @param numberLine how that stands on the paper itself
 * @param signing what stands for the decree's abbreviations of authority
 */
record FormSet(
        String code,
        String name,
        String house,
        @Nullable LocalDate from,
        List<UnitKind> unitKinds,
        List<String> nameBegins,
        @Nullable String symbol,
        String reference,
        String numberLine,
        Map<String, String> signing) {

    FormSet {
        unitKinds = unitKinds == null ? List.of() : List.copyOf(unitKinds);
        nameBegins = nameBegins == null ? List.of() : List.copyOf(nameBegins);
        signing = signing == null ? Map.of() : Map.copyOf(signing);
    }

    boolean isFor(@Nullable UnitKind kind, String name, LocalDate day) {
        return (from == null || !day.isBefore(from))
                && (unitKinds.isEmpty() || kind != null && unitKinds.contains(kind))
                && (nameBegins.isEmpty() || nameBegins.stream().anyMatch(name::startsWith));
    }

    /** Ký hiệu: abbreviation and issuer, for a công văn of a state body issuer and drafting body. */
    String symbolOf(DocumentType type, Issuer issuer) {
        return symbol == null || type.enclosure() ? type.symbolFor(issuer) : type.symbolFor(issuer, symbol);
    }

    /** What a symbol begins with whoever drafted the paper; the type alone for a body without symbol. */
    String leastSymbolOf(DocumentType type, Issuer issuer) {
        String pattern = symbol == null || type.enclosure() ? type.symbol() : symbol;
        String least = pattern.replaceFirst("[-/]\\{drafting}$", "");
        return type.symbolFor(issuer, issuer.symbol().isBlank() ? least.replaceFirst("[-/]?\\{issuer}", "") : least);
    }

    /** Số, ký hiệu, e.g. 05/BC-TTr. */
    String referenceTo(int number, String symbolOfPaper) {
        return reference.replace("{number}", DecreeForm.number(number)).replace("{symbol}", symbolOfPaper);
    }

    /** With a gap for the number. */
    String referenceWithoutNumber(String symbolOfPaper) {
        return reference.replace("{number}", "      ").replace("{symbol}", symbolOfPaper);
    }

    /** What stands on the paper, e.g. Số: 05/BC-TTr. */
    String numberLineOf(String referenceToPaper) {
        return numberLine.replace("{reference}", referenceToPaper);
    }

    /** E.g. TM. and KT., as this form writes them. */
    String authority(String decrees) {
        String written = decrees;
        for (Map.Entry<String, String> own : signing.entrySet()) {
            written = written.replace(own.getKey(), own.getValue());
        }
        return written;
    }
}
