package vn.tdkt.document;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.docx.WordLines;

/** Stops a paper that rests on law not in force on its day; law that the table does not know is not judged. */
@Component
class LawCheck {

    private static final String BASES = "legalBases.text";

    private final LegalBases table;
    private final Citations citations;
    private final DocumentTypes types;

    LawCheck(LegalBases table, DocumentTypes types) {
        this.table = table;
        this.citations = new Citations(table);
        this.types = types;
    }

    /**
     * Refuses by naming each such law, and what to cite instead. A text is only read where it may name any: a person wrote
     * it, or its type has bases.
     */
    void refuseOutOfForce(Document document, Supplier<byte[]> docx, LocalDate day) {
        if (mayCite(document)) {
            refuse(document.subject(), WordLines.of(docx.get()), day);
        }
    }

    private boolean mayCite(Document document) {
        return document.textOrigin() == TextOrigin.UPLOADED
                || types.byCode(document.type()).fields().contains(BASES);
    }

    /** As above, for text as it stands on the page. */
    void refuse(String subject, List<String> lines, LocalDate day) {
        String wrong = citations.in(lines).stream()
                .filter(law -> !law.holdsOn(day))
                .map(law -> "căn cứ " + fault(law, day) + ": " + advice(law, day))
                .collect(Collectors.joining("; "));
        if (!wrong.isEmpty()) {
            throw new Refusal(
                    "Văn bản “%s” (tính theo ngày %s) %s.".formatted(subject, DecreeForm.shortDate(day), wrong));
        }
    }

    private static String fault(LegalBasis law, LocalDate day) {
        LocalDate last = law.to();
        return law.title()
                + (last != null && day.isAfter(last)
                        ? " đã hết hiệu lực từ " + DecreeForm.shortDate(last.plusDays(1))
                        : " đến " + DecreeForm.shortDate(law.from()) + " mới có hiệu lực");
    }

    private String advice(LegalBasis law, LocalDate day) {
        List<LegalBasis> instead = table.insteadOf(law, day);
        return instead.isEmpty()
                ? "hãy bỏ căn cứ này"
                : "hãy thay bằng " + instead.stream().map(LegalBasis::cited).collect(Collectors.joining(", "));
    }
}
