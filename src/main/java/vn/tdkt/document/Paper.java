package vn.tdkt.document;

/**
 * The facts of a document before there is a word of it.
 *
 * @param type code in document-types.yaml
 * @param obligation id of the obligation it meets
 * @param drafter account
 * @param subject trích yếu, without "V/v"
 */
public record Paper(
        String type,
        long obligation,
        Issuer issuer,
        String drafter,
        Signer signer,
        String subject,
        Addressees addressees) {}
