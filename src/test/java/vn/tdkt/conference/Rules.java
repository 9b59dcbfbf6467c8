package vn.tdkt.conference;

import java.util.List;

/** Awards as a province might set them. */
final class Rules {

    private Rules() {}

    static Award award(VoteBase base, String threshold, String quorum, VoteWay... ways) {
        return new Award(
                "flag",
                "Cờ thi đua của UBND tỉnh",
                "Chủ tịch UBND tỉnh",
                2000,
                base,
                Share.valueOf(threshold),
                Share.valueOf(quorum),
                1,
                ways.length == 0 ? List.of(VoteWay.values()) : List.of(ways),
                2,
                null);
    }
}
