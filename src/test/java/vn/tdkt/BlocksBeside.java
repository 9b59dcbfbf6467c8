package vn.tdkt;

import static vn.tdkt.organisation.NoiChinh2020.ENTERPRISES;
import static vn.tdkt.organisation.NoiChinh2020.MASS_BOARD;
import static vn.tdkt.organisation.NoiChinh2020.OFFICER;
import static vn.tdkt.organisation.NoiChinh2020.PARTY_BLOCK;
import static vn.tdkt.organisation.NoiChinh2020.YEAR;
import static vn.tdkt.organisation.NoiChinh2020.leaderOf;
import static vn.tdkt.organisation.NoiChinh2020.officerOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.People;
import vn.tdkt.report.RecordedReplies;
import vn.tdkt.report.ReplyAnswer;

/** The two small blocks of 2020 whose year goes the ways that the block of seed 002 did not go. */
@Component
public class BlocksBeside {

    private final BlockAtWork block;
    private final Staff staff;
    private final Obligations obligations;
    private final OutsideRecords outside;
    private final RecordedReplies opinions;
    private final Organisation organisation;
    private final People people;

    BlocksBeside(
            BlockAtWork block,
            Staff staff,
            Obligations obligations,
            OutsideRecords outside,
            RecordedReplies opinions,
            Organisation organisation,
            People people) {
        this.block = block;
        this.staff = staff;
        this.obligations = obligations;
        this.outside = outside;
        this.opinions = opinions;
        this.organisation = organisation;
        this.people = people;
    }

    Obligation partyConference() {
        return obligations.of(YEAR, "conference", Party.cluster(PARTY_BLOCK));
    }

    void partyBlockPlansItsConference() {
        block.answers(officerOf(MASS_BOARD), "Lập kế hoạch hội nghị", "cơ quan Đảng", plan());
        block.answers(leaderOf(MASS_BOARD), "Duyệt văn bản hội nghị", "cơ quan Đảng", Map.of("approved", true));
        staff.letTheEngineWork();
    }

    /** Those whose opinion the Party's block waits for. */
    List<Obligation> asked() {
        return obligations.below(partyConference().id()).stream()
                .filter(one -> one.debtor().kind() == PartyKind.GIVER)
                .filter(one -> !one.state().settled())
                .toList();
    }

    /** A letter of the Party's committee, and the agreement of Ban TĐKT. */
    void theCommitteeAnswers(boolean agrees, String text, LocalDate day) {
        for (Obligation opinion : asked()) {
            opinions.record(
                    opinion.id(),
                    new ReplyAnswer(letterOf(day), agrees, text),
                    people.byAccount(officerOf(MASS_BOARD)).orElseThrow());
        }
        block.answers(OFFICER, "Trả lời", "cơ quan Đảng", Map.of("agrees", true, "text", ""));
        staff.letTheEngineWork();
    }

    /** The conference and whatever else is open went on paper. */
    void partyBlockFinishesOnPaper(LocalDate day) {
        block.answers(
                officerOf(MASS_BOARD),
                "Lập kế hoạch hội nghị",
                "cơ quan Đảng",
                Map.of("outside", Map.of("way", "BY_HAND", "on", day.toString(), "who", "Ban Dân vận", "note", "")));
        staff.letTheEngineWork();
        openOf(PARTY_BLOCK).forEach(open -> outside.onBehalf(open.id(), letterOf(day), OFFICER));
        staff.letTheEngineWork();
    }

    void enterprisesLeave() {
        openOf(ENTERPRISES)
                .forEach(open -> obligations.withdraw(open.id(), "Giải thể khối theo quyết định của tỉnh", OFFICER));
        staff.letTheEngineWork();
    }

    private List<Obligation> openOf(String cluster) {
        List<String> members = organisation.membersOf(cluster, LocalDate.of(YEAR, 12, 1)).stream()
                .map(unit -> unit.code())
                .toList();
        return obligations.ofYear(YEAR).stream()
                .filter(one -> !one.state().settled())
                .filter(one -> one.debtor().equals(Party.cluster(cluster))
                        || one.debtor().kind() == PartyKind.UNIT
                                && members.contains(one.debtor().code()))
                .toList();
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "day", "2020-11-20",
                "startsAt", "08:00",
                "wholeDay", false,
                "place", "Ban Dân vận Tỉnh ủy",
                "hall", "Phòng họp",
                "headcount", 8,
                "payer", "Ban Dân vận Tỉnh ủy",
                "programme", List.of("Khai mạc hội nghị", "Bế mạc hội nghị"),
                "nextHead", "NCBTG",
                "nextHeadWay", "ROTATION");
    }

    private static DoneOutside letterOf(LocalDate day) {
        return new DoneOutside(DoneOutside.Way.POST, day, "Văn thư", null, null);
    }
}
