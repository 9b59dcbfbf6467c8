package vn.tdkt.difficulty;

import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;

/**
 * Something that keeps somebody from doing what is owed, and what Sở Nội vụ answers.
 *
 * @param asker the party for which it was asked: the debtor or the receiver of the obligation
 * @param askedBy account of the person
 * @param answer null while it is open
 */
public record Difficulty(
        long id,
        long obligation,
        PartyKind askerKind,
        String asker,
        String question,
        String askedBy,
        @Nullable String answer) {

    public Party askingParty() {
        return new Party(askerKind, asker);
    }

    public boolean answered() {
        return answer != null;
    }
}
