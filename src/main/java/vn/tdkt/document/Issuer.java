package vn.tdkt.document;

import org.springframework.data.relational.core.mapping.InsertOnlyProperty;

/**
 * The body that issues a document, as it stands on paper that day. Drafter, issuer and signer are separate facts.
 *
 * @param name may have two lines; printed in capitals
 * @param superior the body above, printed over it; empty for a body that has none
 * @param symbol what stands for it in a symbol, e.g. TTr
 * @param draftingSymbol what stands for the body that drafts, for a công văn, e.g. BTĐKT; empty otherwise
 * @param form code of the form set its papers follow, of form-sets.yaml
 * @param place địa danh, e.g. Tuyên Quang
 */
public record Issuer(
        @InsertOnlyProperty IssuerKind kind,
        @InsertOnlyProperty String code,
        @InsertOnlyProperty String name,
        @InsertOnlyProperty String superior,
        @InsertOnlyProperty String symbol,
        @InsertOnlyProperty String draftingSymbol,
        @InsertOnlyProperty String form,
        @InsertOnlyProperty String place) {

    /** On one line, as a sentence names it. */
    public String nameInText() {
        return name.replace('\n', ' ');
    }
}
