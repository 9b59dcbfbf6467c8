package vn.tdkt.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What every document has by the decree, from its own facts; the content comes from whoever drafts. */
final class FormValues {

    private static final String NOT_YET = "…";

    private FormValues() {}

    static Map<String, Object> of(Document document, DocumentType type, FormSet form, int year) {
        Map<String, Object> values = new HashMap<>();
        Issuer issuer = document.issuer();
        values.put("superiorBody", DecreeForm.capitals(issuer.superior()));
        values.put("issuingBody", DecreeForm.capitals(issuer.name()));
        values.put("symbol", form.symbolOf(type, issuer));
        values.put("place", issuer.place());
        values.put("year", Integer.toString(year));
        values.put("typeName", DecreeForm.capitals(type.name()));
        values.put("subject", document.subject());
        values.put("letterSubject", document.letterSubject());
        values.put("annexNote", AnnexNote.draft(type, form, issuer, year));
        values.putAll(addressees(document.addressees()));
        signer(document.signer(), form).forEach((tag, text) -> values.put(tag, text.isBlank() ? NOT_YET : text));
        return values;
    }

    private static Map<String, String> signer(Signer signer, FormSet form) {
        return Map.of(
                "signerAuthority", form.authority(DecreeForm.capitals(signer.authority())),
                "signerTitle", DecreeForm.capitals(signer.title()),
                "signerName", signer.name());
    }

    private static Map<String, Object> addressees(Addressees addressees) {
        List<String> to = addressees.to();
        boolean several = to.size() > 1;
        List<String> further = Stream.of(
                        to.isEmpty() ? List.<String>of() : List.of("Như trên"),
                        addressees.via(),
                        addressees.forInformation())
                .flatMap(List::stream)
                .toList();
        return Map.of(
                "addressee",
                to.size() == 1 ? to.get(0) : "",
                "severalAddressees",
                several,
                "addressees",
                several ? lines(to, ".") : List.of(),
                "receivers",
                lines(further, ";"),
                "archive",
                addressees.archive());
    }

    private static List<Map<String, String>> lines(List<String> texts, String end) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(Map.of("text", texts.get(i) + (i == texts.size() - 1 ? end : ";")));
        }
        return lines;
    }

    /** Refuses values that the type does not know: a misspelt name would vanish without a word. */
    static void requireKnown(DocumentType type, Set<String> known, Map<String, ?> content) {
        content.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "Document type " + type.code() + " has no field " + name + "; it has " + type.fields());
                });
    }
}
