package vn.tdkt.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;
import vn.tdkt.conference.ConferenceAnswer.AwardRound;
import vn.tdkt.conference.ConferenceAnswer.Outcome;
import vn.tdkt.conference.ConferenceAnswer.Postponed;
import vn.tdkt.conference.ConferenceEvents.PledgesSigned;
import vn.tdkt.conference.ConferenceEvents.UnitNominated;
import vn.tdkt.document.Attachment;
import vn.tdkt.document.Attachments;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.obligation.Access;
import vn.tdkt.obligation.ObligationEvents.YearOpened;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.Reader;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.ClusterRole;
import vn.tdkt.organisation.HeadTerm;
import vn.tdkt.organisation.HeadWay;
import vn.tdkt.organisation.Headships;

@Transactional
@RecordApplicationEvents
class ConferencesIntegrationTests extends ServerTests {

    private static final byte[] PDF = PdfFiles.blank();

    @Autowired
    Headships headships;

    @Autowired
    Attachments attachments;

    @Autowired
    Access access;

    @Autowired
    SignedPledges signedPledges;

    @Autowired
    JdbcClient database;

    @Autowired
    Conferences conferences;

    @Autowired
    StoredConferences stored;

    @Autowired
    Hindrances hindrances;

    @Autowired
    Obligations obligations;

    @Autowired
    OutsideRecords outside;

    @Autowired
    TransactionTemplate transaction;

    private ClusterOfFour cluster;
    private long conference;

    @BeforeEach
    void assemble() {
        cluster = new ClusterOfFour(database);
        conference = cluster.conference();
    }

    @Test
    void expectsEachMembersLeaderAndOfficer() {
        ConferenceSheets.Sheet sheet = conferences.sheet(conference);

        assertThat(sheet.members())
                .extracting(ConferenceSheets.Expected::name, ConferenceSheets.Expected::leader)
                .contains(tuple("Công an tỉnh", "Lãnh đạo Công an tỉnh"))
                .hasSize(4);
        assertThat(sheet.agenda()).hasSize(9);
        assertThat(sheet.awards()).hasSize(3);
        assertThat(sheet.recorded()).isNull();
    }

    @Test
    void readsBackWhatWasTyped() {
        ConferenceAnswer typed = ClusterOfFour.complete();

        assertThat(hold(typed)).isEqualTo(Outcome.HELD);

        assertThat(conferences.sheet(conference).recorded())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(typed);
        assertThat(stored.of(conference).orElseThrow().nominated())
                .extracting(HeldVote::unit, HeldVote::counted, HeldVote::share)
                .containsExactly(
                        tuple(ClusterOfFour.HEAD, "4/4 đơn vị thành viên", "100%"),
                        tuple(ClusterOfFour.CITY_COURT, "Nhất trí", ""));
    }

    @Test
    void isDoneOnceHeldAsOfTheDayItWasHeld() {
        hold(ClusterOfFour.complete());

        assertThat(obligations.get(conference).state()).isEqualTo(State.ACCEPTED);
        assertThat(obligations.get(conference).submittedOn()).isEqualTo(ClusterOfFour.DAY);
    }

    @Test
    void staysOwedWhilePostponed() {
        LocalDate later = LocalDate.of(2100, 1, 5);

        assertThat(hold(postponed("Chủ trì đi công tác đột xuất", later))).isEqualTo(Outcome.POSTPONED);

        assertThat(obligations.get(conference).state()).isEqualTo(State.ASKED);
        assertThat(stored.of(conference).orElseThrow().postponed())
                .isEqualTo(new Postponed("Chủ trì đi công tác đột xuất", later));
        assertThatThrownBy(() -> hold(postponed(" ", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lý do hoãn");
        hold(ClusterOfFour.complete());
        assertThat(obligations.get(conference).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        ConferenceAnswer nothing =
                new ConferenceAnswer(Outcome.HELD, null, null, List.of(), List.of(), List.of(), List.of(), null, null);

        assertThatThrownBy(() -> hold(nothing))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ghi ngày họp; ghi địa điểm; ghi người chủ trì; ghi thư ký")
                .hasMessageContaining("điểm danh: ")
                .hasMessageContaining("bước “Khai mạc hội nghị”")
                .hasMessageContaining("chọn trưởng cụm, khối năm sau");
        assertThat(stored.of(conference)).isEmpty();
    }

    @Test
    void refusesVotesThatCannotBeAndUnitsThatWereNotCarried() {
        ConferenceAnswer answer = ClusterOfFour.answer(
                ClusterOfFour.UNITS,
                List.of(
                        new AwardRound(
                                "province-flag",
                                VoteWay.BALLOT,
                                new Ballots(4, 5, 4),
                                List.of(ClusterOfFour.votes(ClusterOfFour.HEAD, 4, true))),
                        new AwardRound(
                                "province-certificate",
                                VoteWay.SHOW_OF_HANDS,
                                null,
                                List.of(ClusterOfFour.votes(ClusterOfFour.POLICE, 2, true)))));

        assertThatThrownBy(() -> hold(answer))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Cờ thi đua của UBND tỉnh: thu về 5 phiếu, nhiều hơn 4 phiếu phát ra")
                .hasMessageContaining("Công an tỉnh không được đề nghị vì 2/4 đơn vị có mặt tán thành, đạt 50%");
    }

    @Test
    void votesOnNobodyWithoutQuorum() {
        ConferenceAnswer answer = ClusterOfFour.answer(
                List.of(ClusterOfFour.HEAD, ClusterOfFour.POLICE),
                List.of(new AwardRound(
                        "province-flag",
                        VoteWay.SHOW_OF_HANDS,
                        null,
                        List.of(ClusterOfFour.votes(ClusterOfFour.HEAD, 2, true)))));

        assertThatThrownBy(() -> hold(answer))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2/4 đơn vị thành viên có mặt (50%), chưa đủ điều kiện tiến hành");
    }

    @Test
    void nominatesNobodyAboveTheNumberPerCluster() {
        ConferenceAnswer answer = ClusterOfFour.answer(
                ClusterOfFour.UNITS,
                List.of(new AwardRound(
                        "province-flag",
                        VoteWay.SHOW_OF_HANDS,
                        null,
                        List.of(
                                ClusterOfFour.votes(ClusterOfFour.HEAD, 4, true),
                                ClusterOfFour.votes(ClusterOfFour.POLICE, 4, true)))));

        assertThatThrownBy(() -> hold(answer))
                .hasMessageContaining("chỉ được đề nghị nhiều nhất 1 đơn vị, đang chọn 2");
    }

    @Test
    void nominatesTheHeadButNoUnitUnderDiscipline() {
        hindrances.record(
                ClusterOfFour.CLUSTER,
                new Hindrances.Entry(
                        ClusterOfFour.CITY_COURT,
                        ClusterOfFour.YEAR,
                        Hindrance.Kind.DISCIPLINE,
                        "Quyết định số 15/QĐ-UBKT",
                        LocalDate.of(2013, 6, 1)),
                cluster.officer());

        assertThatThrownBy(() -> hold(ClusterOfFour.complete()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(
                        "Tòa án nhân dân tỉnh đang trong thời hạn xem xét hoặc thi hành kỷ luật (Quyết định số"
                                + " 15/QĐ-UBKT, ngày 01/06/2013)");
        long id = hindrances
                .ofCluster(ClusterOfFour.CLUSTER, ClusterOfFour.YEAR, cluster.officer())
                .get(0)
                .id();
        hindrances.lift(ClusterOfFour.CLUSTER, id, "Đã có kết luận, không vi phạm", cluster.officer());
        assertThat(hold(ClusterOfFour.complete())).isEqualTo(Outcome.HELD);
    }

    @Test
    void tellsNoOtherMemberWhatStandsAgainstAUnit() {
        var colleague = new vn.tdkt.organisation.Person(
                "cb" + ClusterOfFour.POLICE, "Cán bộ Công an tỉnh", "Chuyên viên", null, null, true);

        assertThatThrownBy(() -> hindrances.ofCluster(ClusterOfFour.CLUSTER, ClusterOfFour.YEAR, colleague))
                .hasMessageContaining("không có quyền xem");
    }

    @Test
    void tellsWhoHeadsTheNextYearAndWhoIsNominated(ApplicationEvents events) {
        hold(ClusterOfFour.complete());

        assertThat(headships.around(ClusterOfFour.YEAR))
                .filteredOn(
                        term -> term.cluster().equals(ClusterOfFour.CLUSTER) && term.year() == ClusterOfFour.YEAR + 1)
                .extracting(HeadTerm::role, HeadTerm::unit, HeadTerm::way)
                .containsExactlyInAnyOrder(
                        tuple(ClusterRole.HEAD, ClusterOfFour.POLICE, HeadWay.ROTATION),
                        tuple(ClusterRole.DEPUTY, ClusterOfFour.CITY_COURT, HeadWay.ROTATION));
        assertThat(events.stream(UnitNominated.class))
                .extracting(UnitNominated::unit)
                .containsExactly(ClusterOfFour.HEAD, ClusterOfFour.CITY_COURT);
    }

    @Test
    void asksNoPledgeAgainThatWasSignedInTheHall() {
        long signed = pledge(ClusterOfFour.POLICE);
        long notSigned = pledge(ClusterOfFour.PROSECUTORS);

        hold(ClusterOfFour.complete());

        assertThat(obligations.get(signed).state()).isEqualTo(State.ACCEPTED);
        assertThat(obligations.get(signed).submittedOn()).isEqualTo(ClusterOfFour.DAY);
        assertThat(outside.lastOf(signed)).isPresent();
        assertThat(obligations.get(notSigned).state()).isEqualTo(State.ASKED);
    }

    @Test
    void letsAUnitOpenTheScanOfItsOwnPledge() {
        long pledge = pledge(ClusterOfFour.POLICE);
        Reader police = new Reader(false, false, List.of(), List.of(ClusterOfFour.POLICE), List.of(), List.of());

        hold(ClusterOfFour.signedOn(scanOf(conference)));

        Attachment scan = attachments.byId(
                Objects.requireNonNull(outside.lastOf(pledge).orElseThrow().fileId()));
        assertThat(scan.obligation()).isEqualTo(pledge);
        assertThat(scan.name()).isEqualTo("Giao ước.pdf");
        assertThat(access.isInside(scan.obligation(), police)).isTrue();
        assertThat(access.isInside(conference, police)).isFalse();
    }

    @Test
    void takesNoScanOfAnotherObligation() {
        long pledge = pledge(ClusterOfFour.POLICE);
        long foreign = scanOf(pledge);

        assertThatThrownBy(() -> hold(ClusterOfFour.signedOn(foreign)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Tệp số " + foreign + " không thuộc việc này");
        assertThatThrownBy(() -> hold(ClusterOfFour.signedOn(999_999_999L)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không thuộc việc này");
        assertThat(stored.of(conference)).isEmpty();
        assertThat(obligations.get(pledge).state()).isEqualTo(State.ASKED);
    }

    @Test
    void closesThePledgesThatWereKeptWhenTheirYearOpens(ApplicationEvents events) {
        hold(ClusterOfFour.signedOn(scanOf(conference)));
        long pledge = pledge(ClusterOfFour.POLICE);

        signedPledges.meetWhatWasKept(new YearOpened(ClusterOfFour.YEAR + 1));

        assertThat(obligations.get(pledge).state()).isEqualTo(State.ACCEPTED);
        assertThat(outside.lastOf(pledge).orElseThrow().fileId()).isNotNull();
        assertThat(events.stream(PledgesSigned.class)).singleElement().returns(conference, PledgesSigned::conference);
    }

    private long scanOf(long obligation) {
        return attachments
                .attach(obligation, "Giao ước.pdf", PDF, cluster.officer().account())
                .id();
    }

    @Test
    void isRecordedThoughNobodyOwesAPledgeYet() {
        Boolean broken = transaction.execute(status -> {
            hold(ClusterOfFour.complete());
            return status.isRollbackOnly();
        });

        assertThat(broken).isFalse();
    }

    @Test
    void letsNoHeadLiftWhatStandsAgainstItself() {
        Hindrances.Entry entry = new Hindrances.Entry(
                ClusterOfFour.HEAD,
                ClusterOfFour.YEAR,
                Hindrance.Kind.INSPECTION,
                "Quyết định số 3/QĐ-TTr",
                LocalDate.of(2013, 6, 1));
        hindrances.record(ClusterOfFour.CLUSTER, entry, cluster.officer());
        long id = hindrances
                .ofCluster(ClusterOfFour.CLUSTER, ClusterOfFour.YEAR, cluster.officer())
                .get(0)
                .id();

        assertThatThrownBy(() -> hindrances.lift(ClusterOfFour.CLUSTER, id, "Đã xong", cluster.officer()))
                .hasMessageContaining("không tự gỡ");
    }

    private long pledge(String unit) {
        return cluster.obligation(
                ClusterOfFour.YEAR + 1, "pledge", "UNIT", unit, "CLUSTER", ClusterOfFour.CLUSTER, null);
    }

    private Outcome hold(ConferenceAnswer answer) {
        return conferences.hold(conference, answer, cluster.officer());
    }

    private static ConferenceAnswer postponed(String reason, @Nullable LocalDate newDate) {
        return new ConferenceAnswer(
                Outcome.POSTPONED,
                new Postponed(reason, newDate),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
