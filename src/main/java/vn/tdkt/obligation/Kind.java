package vn.tdkt.obligation;

import org.jspecify.annotations.Nullable;

/**
 * What can be owed, as read from {@code obligation-kinds.yaml}.
 *
 * @param feeds code of the kind that consolidates this one, null at the top
 * @param milestone code of the milestone that dates it
 * @param model id of the model that moves one such obligation
 * @param documentType code of the document it is met by
 * @param prepareForm form in which it is prepared
 * @param signedFor whose leader signs the document of an office, the office's own when null
 * @param informs whose people are told by mail once it is issued, null when it is handed in instead
 */
public record Kind(
        String code,
        String name,
        PartyKind debtor,
        PartyKind receiver,
        @Nullable String feeds,
        String milestone,
        String model,
        String documentType,
        String prepareForm,
        @Nullable PartyKind signedFor,
        @Nullable PartyKind informs) {

    /** Whose leader signs its document when that is not the debtor's: the chair of UBND tỉnh heads the Council. */
    public Party signer() {
        return signedFor == PartyKind.PROVINCE ? Party.PROVINCE : Party.OFFICE;
    }
}
