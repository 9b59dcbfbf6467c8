package vn.tdkt.document;

import java.time.LocalDate;

/** What stands under the title of an annex: which paper it goes with. Nghị định 30/2020/NĐ-CP, Phụ lục I. */
final class AnnexNote {

    private static final String NO_DATE_YET = "ngày      tháng      năm %d";

    private AnnexNote() {}

    static String draft(DocumentType type, FormSet form, Issuer issuer, int year) {
        String reference = form.referenceWithoutNumber(form.symbolOf(type, issuer));
        return note(type, reference, NO_DATE_YET.formatted(year), issuer);
    }

    static String issued(DocumentType type, String reference, LocalDate date, Issuer issuer) {
        return note(type, reference, DecreeForm.date(date), issuer);
    }

    private static String note(DocumentType type, String reference, String date, Issuer issuer) {
        String body = issuer.nameInText();
        return "(%s %s số %s %s của %s)"
                .formatted(type.annexed(), type.name(), reference, date, type.byChair() ? "Chủ tịch " + body : body);
    }
}
