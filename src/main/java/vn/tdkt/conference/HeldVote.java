package vn.tdkt.conference;

import org.jspecify.annotations.Nullable;

/**
 * A vote as it is stored, with what came of it by the rules of that day.
 *
 * @param award code
 * @param unit code
 * @param base of what the share is taken, null where nobody counts
 */
public record HeldVote(
        String award,
        String unit,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstained,
        boolean unopposed,
        @Nullable VoteBase base,
        @Nullable Integer baseCount,
        boolean passed,
        String sentence,
        boolean nominated) {

    static HeldVote of(String award, ConferenceAnswer.Candidate candidate, Vote.Verdict verdict) {
        return new HeldVote(
                award,
                candidate.unit(),
                candidate.inFavour(),
                candidate.against(),
                candidate.abstained(),
                candidate.unopposed(),
                verdict.base(),
                verdict.of(),
                verdict.passed(),
                verdict.sentence(),
                candidate.nominated());
    }

    /** E.g. "8/9 phiếu hợp lệ"; "nhất trí" where nobody counted. */
    String counted() {
        return base == null || baseCount == null ? "Nhất trí" : inFavour + "/" + baseCount + " " + base.label();
    }

    /** E.g. "88,9%"; by consensus nothing. */
    String share() {
        return inFavour == null || baseCount == null ? "" : Percent.text(inFavour, baseCount);
    }

    ConferenceAnswer.Candidate typed() {
        return new ConferenceAnswer.Candidate(unit, inFavour, against, abstained, unopposed, nominated);
    }
}
