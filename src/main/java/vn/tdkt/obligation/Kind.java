package vn.tdkt.obligation;

import org.jspecify.annotations.Nullable;

/**
 * What can be owed, as read from {@code obligation-kinds.yaml}.
 *
 * @param feeds code of the kind that consolidates this one, null at the top
 * @param milestone code of the milestone that dates it
 * @param documentType code of the document it is met by
 * @param prepareForm form in which it is prepared
 */
public record Kind(
        String code,
        String name,
        PartyKind debtor,
        PartyKind receiver,
        @Nullable String feeds,
        String milestone,
        String documentType,
        String prepareForm) {}
