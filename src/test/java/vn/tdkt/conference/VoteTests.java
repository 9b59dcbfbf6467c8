package vn.tdkt.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoteTests {

    private static final Turnout NINE_OF_TEN = new Turnout(10, 9);

    @Test
    void namesTheBaseOfItsShare() {
        Vote vote = ballot(9, 9, 8, 7);

        assertThat(vote.judge(Rules.award(VoteBase.ALL_MEMBERS, "70%", "2/3")).sentence())
                .isEqualTo("7/10 đơn vị thành viên tán thành, đạt 70%; đủ tỷ lệ cần có (ít nhất 70%).");
        assertThat(vote.judge(Rules.award(VoteBase.PRESENT, "80%", "2/3")).sentence())
                .isEqualTo("7/9 đơn vị có mặt tán thành, đạt 77,8%; chưa đủ tỷ lệ cần có (ít nhất 80%).");
        assertThat(vote.judge(Rules.award(VoteBase.VALID_BALLOTS, "> 50%", "2/3"))
                        .sentence())
                .isEqualTo("7/8 phiếu hợp lệ tán thành, đạt 87,5%; đủ tỷ lệ cần có (trên 50%).");
    }

    @Test
    void needsMoreThanHalfWhereTheRuleSaysMore() {
        Vote half = hands(5, null, null);

        assertThat(half.judge(Rules.award(VoteBase.ALL_MEMBERS, "> 50%", "2/3")).passed())
                .isFalse();
        assertThat(half.judge(Rules.award(VoteBase.ALL_MEMBERS, "50%", "2/3")).passed())
                .isTrue();
    }

    @Test
    void comparesTwoThirdsExactly() {
        Share twoThirds = Share.valueOf("2/3");

        assertThat(twoThirds.isReachedBy(6, 9)).isTrue();
        assertThat(twoThirds.isReachedBy(5, 8)).isFalse();
        assertThat(twoThirds.isReachedBy(0, 0)).isFalse();
    }

    @Test
    void countsThePresentWhereAShowOfHandsHasNoBallots() {
        assertThat(hands(8, 1, 0)
                        .judge(Rules.award(VoteBase.VALID_BALLOTS, "80%", "2/3"))
                        .sentence())
                .startsWith("8/9 đơn vị có mặt");
    }

    @Test
    void carriesNobodyWithoutQuorum() {
        Vote vote = new Vote(VoteWay.SHOW_OF_HANDS, new Turnout(10, 6), null, 6, 0, 0, false);

        assertThat(vote.judge(Rules.award(VoteBase.PRESENT, "> 50%", "2/3")))
                .extracting(Vote.Verdict::passed, Vote.Verdict::sentence)
                .containsExactly(
                        false, "6/10 đơn vị thành viên có mặt (60%), chưa đủ điều kiện tiến hành (cần ít nhất 2/3).");
    }

    @Test
    void refusesBallotsOutOfThinAir() {
        Award award = Rules.award(VoteBase.VALID_BALLOTS, "> 50%", "2/3");

        assertThat(new Ballots(10, 8, 8).faults(NINE_OF_TEN))
                .containsExactly("phát ra 10 phiếu, nhiều hơn 9 đơn vị có mặt");
        assertThat(new Ballots(8, 9, 10).faults(NINE_OF_TEN))
                .containsExactly(
                        "thu về 9 phiếu, nhiều hơn 8 phiếu phát ra", "10 phiếu hợp lệ, nhiều hơn 9 phiếu thu về");
        assertThat(new Ballots(9, null, 9).faults(NINE_OF_TEN))
                .containsExactly("ghi đủ số phiếu phát ra, thu về, hợp lệ");
        assertThat(ballot(9, 9, 8, 9).faults(award))
                .singleElement()
                .asString()
                .contains("là 9, nhiều hơn 8 phiếu hợp lệ");
        assertThat(hands(9, 1, 0).faults(award))
                .singleElement()
                .asString()
                .contains("là 10, nhiều hơn 9 đơn vị có mặt");
        assertThat(hands(-1, 0, 0).faults(award)).containsExactly("số phiếu không thể âm");
    }

    @Test
    void asksOfAConsensusThatNobodyObjectedAndNoNumbers() {
        Award award = Rules.award(VoteBase.ALL_MEMBERS, "> 50%", "2/3");

        assertThat(consensus(null, false).faults(award)).containsExactly("đánh dấu không đơn vị nào phản đối");
        assertThat(consensus(9, true).faults(award)).containsExactly("nhất trí thì không ghi số phiếu");
        assertThat(consensus(null, true).faults(award)).isEmpty();
        assertThat(consensus(null, true).judge(award).passed()).isTrue();
    }

    @Test
    void refusesAWayTheAwardDoesNotAllow() {
        Award ballotOnly = Rules.award(VoteBase.VALID_BALLOTS, "> 50%", "2/3", VoteWay.BALLOT);

        assertThat(hands(9, 0, 0).faults(ballotOnly))
                .containsExactly("“Biểu quyết giơ tay” không được dùng cho Cờ thi đua của UBND tỉnh");
    }

    private static Vote ballot(int issued, int collected, int valid, int inFavour) {
        return new Vote(
                VoteWay.BALLOT, NINE_OF_TEN, new Ballots(issued, collected, valid), inFavour, null, null, false);
    }

    private static Vote hands(int inFavour, @Nullable Integer against, @Nullable Integer abstained) {
        return new Vote(VoteWay.SHOW_OF_HANDS, NINE_OF_TEN, null, inFavour, against, abstained, false);
    }

    private static Vote consensus(@Nullable Integer inFavour, boolean unopposed) {
        return new Vote(VoteWay.CONSENSUS, NINE_OF_TEN, null, inFavour, null, null, unopposed);
    }
}
