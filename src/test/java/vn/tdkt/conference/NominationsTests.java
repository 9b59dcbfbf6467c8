package vn.tdkt.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tdkt.conference.ConferenceAnswer.AwardRound;
import vn.tdkt.conference.ConferenceAnswer.Candidate;

class NominationsTests {

    private static final LocalDate DAY = LocalDate.of(2020, 11, 5);

    @Test
    void saysOnceWhatToDoAboutAllMissingReports() {
        Nominations nominations = new Nominations(
                new Turnout(3, 3),
                Map.of(
                        "CA", nominee("CA", "Công an tỉnh", false),
                        "TP", nominee("TP", "Sở Tư pháp", false),
                        "TTT", nominee("TTT", "Thanh tra tỉnh", true)),
                DAY);
        Award award = Rules.award(VoteBase.ALL_MEMBERS, "70%", "2/3");

        nominations.count(
                award,
                new AwardRound(
                        "flag", VoteWay.CONSENSUS, null, List.of(unopposed("CA"), unopposed("TTT"), unopposed("TP"))));

        assertThat(nominations.wrong())
                .contains("Công an tỉnh, Sở Tư pháp chưa gửi báo cáo tổng kết năm; hãy nhận báo cáo trước khi đề nghị")
                .filteredOn(fault -> fault.contains("hãy nhận báo cáo"))
                .hasSize(1);
    }

    private static Candidate unopposed(String unit) {
        return new Candidate(unit, null, null, null, true, true);
    }

    private static Nominee nominee(String unit, String name, boolean handedIn) {
        return new Nominee(unit, name, 2020, null, true, handedIn, List.of(), Set.of(), List.of());
    }
}
