package vn.tdkt.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.docx.LateFields;

/** Turns facts and content into a Word file, and writes number, date and signer into the approved one. */
@Component
class Drafting {

    private final DocumentTypes types;
    private final FormSets forms;
    private final TemplateShelf templates;
    private final FieldCatalogue catalogue;
    private final Clock clock;

    Drafting(DocumentTypes types, FormSets forms, TemplateShelf templates, FieldCatalogue catalogue, Clock clock) {
        this.types = types;
        this.forms = forms;
        this.templates = templates;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Refuses content the type does not know, and text with characters that cannot be printed. */
    byte[] draft(Document document, Map<String, ?> content) {
        DocumentType type = types.byCode(document.type());
        FormSet form = forms.byCode(document.issuer().form());
        Set<String> known = types.knownFields(type);
        FormValues.requireKnown(type, known, content);
        Map<String, Object> values = new HashMap<>(
                FormValues.of(document, type, form, LocalDate.now(clock).getYear()));
        values.putAll(content);
        return templates
                .of(type, form, TemplateOwner.of(document.issuer()))
                .fill(new TypedText(catalogue.of(type)).printable(values));
    }

    LateFields.Filled complete(
            byte[] approved, Document document, String numberAndSymbol, LocalDate date, Signer signer) {
        DocumentType type = types.byCode(document.type());
        Issuer issuer = document.issuer();
        FormSet form = forms.byCode(issuer.form());
        LateFields.Filled filled = LateFields.fill(
                approved,
                Map.of(
                        LatePlaces.NUMBER, form.numberLineOf(numberAndSymbol),
                        LatePlaces.PLACE_AND_DATE, DecreeForm.placeAndDate(issuer.place(), date),
                        LatePlaces.ISSUED_WITH, AnnexNote.issued(type, numberAndSymbol, date, issuer),
                        LatePlaces.SIGNER_AUTHORITY, form.authority(DecreeForm.capitals(signer.authority())),
                        LatePlaces.SIGNER_TITLE, DecreeForm.capitals(signer.title()),
                        LatePlaces.SIGNER_NAME, signer.name()));
        Set<String> missing = new HashSet<>(filled.missing());
        missing.remove(LatePlaces.ISSUED_WITH.tag());
        return new LateFields.Filled(filled.docx(), missing);
    }
}
