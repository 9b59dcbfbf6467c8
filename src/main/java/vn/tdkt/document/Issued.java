package vn.tdkt.document;

import java.util.Set;

/**
 * A document that was just issued.
 *
 * @param notPrinted the places that were not found in the Word file, to be written by hand: any of number, placeAndDate,
 *     signerAuthority, signerTitle, signerName; empty is the rule
 */
public record Issued(Document document, Set<String> notPrinted) {}
