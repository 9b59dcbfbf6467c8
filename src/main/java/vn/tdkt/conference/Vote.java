package vn.tdkt.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A vote on one unit for one award.
 *
 * @param ballots null unless by ballot
 * @param inFavour null only by consensus, which counts nobody
 * @param unopposed whether it was asked and nobody objected; only by consensus
 */
public record Vote(
        VoteWay way,
        Turnout turnout,
        @Nullable Ballots ballots,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstained,
        boolean unopposed) {

    /** What is missing or cannot be, each as part of a sentence; empty when it can be judged. */
    public List<String> faults(Award award) {
        List<String> faults = new ArrayList<>();
        if (!award.ways().contains(way)) {
            faults.add("“" + way.label() + "” không được dùng cho " + award.name());
        }
        faults.addAll(way == VoteWay.CONSENSUS ? consensusFaults() : countFaults());
        return faults;
    }

    private List<String> consensusFaults() {
        if (inFavour != null || against != null || abstained != null) {
            return List.of("nhất trí thì không ghi số phiếu");
        }
        return unopposed ? List.of() : List.of("đánh dấu không đơn vị nào phản đối");
    }

    private List<String> countFaults() {
        if (inFavour == null) {
            return List.of("ghi số phiếu tán thành");
        }
        List<String> faults = new ArrayList<>();
        int counted = inFavour + number(against) + number(abstained);
        if (Math.min(inFavour, Math.min(number(against), number(abstained))) < 0) {
            faults.add("số phiếu không thể âm");
        }
        if (counted > voters()) {
            String of = way == VoteWay.BALLOT ? " phiếu hợp lệ" : " đơn vị có mặt";
            faults.add("tán thành, không tán thành và không có ý kiến cộng lại là " + counted + ", nhiều hơn "
                    + voters() + of);
        }
        return faults;
    }

    private int voters() {
        return ballots == null || way != VoteWay.BALLOT ? turnout.present() : ballots.validOrNone();
    }

    /** What came of it; only of a vote without faults. */
    public Verdict judge(Award award) {
        if (!turnout.reaches(award.quorum())) {
            return new Verdict(false, null, null, turnout.sentence(award.quorum()) + ".");
        }
        if (way == VoteWay.CONSENSUS) {
            return new Verdict(true, null, null, "Hội nghị nhất trí, không đơn vị nào phản đối.");
        }
        int votes = Objects.requireNonNull(inFavour);
        VoteBase base = base(award);
        int of = count(base);
        boolean passed = award.threshold().isReachedBy(votes, of);
        String sentence = votes + "/" + of + " " + base.label() + " tán thành, đạt " + Percent.text(votes, of) + "; "
                + (passed ? "đủ" : "chưa đủ") + " tỷ lệ cần có ("
                + award.threshold().label() + ").";
        return new Verdict(passed, of, base, sentence);
    }

    /** A show of hands has no ballots. */
    private VoteBase base(Award award) {
        return award.voteBase() == VoteBase.VALID_BALLOTS && way != VoteWay.BALLOT
                ? VoteBase.PRESENT
                : award.voteBase();
    }

    private int count(VoteBase base) {
        return switch (base) {
            case ALL_MEMBERS -> turnout.members();
            case PRESENT -> turnout.present();
            case VALID_BALLOTS -> voters();
        };
    }

    private static int number(@Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }

    /**
     * Whether a unit is carried, and why.
     *
     * @param of what the share is taken of, null where nobody counts
     */
    public record Verdict(
            boolean passed, @Nullable Integer of, @Nullable VoteBase base, String sentence) {}
}
