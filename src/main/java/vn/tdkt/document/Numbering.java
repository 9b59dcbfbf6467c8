package vn.tdkt.document;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;

/** Gives a document its number as its body keeps its register. */
@Component
class Numbering {

    private final Numbers numbers;
    private final DocumentTypes types;
    private final FormSets forms;

    Numbering(Numbers numbers, DocumentTypes types, FormSets forms) {
        this.numbers = numbers;
        this.types = types;
        this.forms = forms;
    }

    /** What a document got. */
    record Given(int number, String symbol, String reference, Series series, NumberSource source) {}

    /** Refuses a way that the body does not use, a symbol of another type or body, and a number that is taken. */
    Given give(Document document, NumberChoice choice, int year) {
        NumberSource source =
                choice instanceof NumberChoice.FromSystem ? NumberSource.SYSTEM : NumberSource.OWN_REGISTER;
        Optional<IssuerRegister> kept = registerOf(document);
        kept.ifPresent(register -> requireUsed(register, source, document.issuer()));
        if (choice instanceof NumberChoice.FromOwnRegister own) {
            return giveFromPaper(
                    document, new NumberChoice.FromOwnRegister(own.number(), fitting(document, own)), year);
        }
        Series series = seriesOf(document, kept, year);
        return given(document, numbers.next(series), usualSymbol(document), series, source);
    }

    /** The symbol as the paper bears it; refuses one that fits neither type nor issuer. */
    String fitting(Document document, NumberChoice.FromOwnRegister own) {
        return Symbols.fitting(own, type(document), form(document), document.issuer());
    }

    /** For what was issued outside, whatever the paper says, by whichever way the body takes its numbers now. Refuses a number that is taken. */
    Given giveFromPaper(Document document, NumberChoice.FromOwnRegister own, int year) {
        Series series = seriesOf(document, registerOf(document), year);
        numbers.claim(series, own.number());
        String symbol =
                own.symbol().isBlank() ? usualSymbol(document) : own.symbol().strip();
        return given(document, own.number(), symbol, series, NumberSource.OWN_REGISTER);
    }

    private String usualSymbol(Document document) {
        return form(document).symbolOf(type(document), document.issuer());
    }

    private Given given(Document document, int number, String symbol, Series series, NumberSource source) {
        return new Given(number, symbol, form(document).referenceTo(number, symbol), series, source);
    }

    private FormSet form(Document document) {
        return forms.byCode(document.issuer().form());
    }

    private Series seriesOf(Document document, Optional<IssuerRegister> kept, int year) {
        boolean perType = type(document).ownSeries()
                || kept.map(IssuerRegister::seriesPerType).orElse(false);
        Issuer issuer = document.issuer();
        return new Series(
                issuer.kind(), issuer.code(), year, perType ? type(document).seriesName() : "");
    }

    private Optional<IssuerRegister> registerOf(Document document) {
        return numbers.registerOf(document.issuer().kind(), document.issuer().code());
    }

    private DocumentType type(Document document) {
        return types.byCode(document.type());
    }

    private static void requireUsed(IssuerRegister register, NumberSource source, Issuer issuer) {
        if (register.source() == source) {
            return;
        }
        throw new Refusal(
                register.source() == NumberSource.SYSTEM
                        ? "%s lấy số từ hệ thống: hãy chọn cấp số tự động.".formatted(issuer.nameInText())
                        : "%s lấy số từ sổ của cơ quan: hãy nhập số đã lấy trong sổ.".formatted(issuer.nameInText()));
    }
}
