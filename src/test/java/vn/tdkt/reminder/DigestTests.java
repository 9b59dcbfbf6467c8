package vn.tdkt.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.State;
import vn.tdkt.reminder.Reminder.Role;

class DigestTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 23);

    @Test
    void countsInTheSubjectWhatIsDueAndWhatIsLate() {
        Digest digest = digest(
                owed("Sở Tài chính", State.ASKED, 30, Role.OWN),
                owed("Sở Y tế", State.ASKED, 26, Role.OWN),
                owed("Sở Xây dựng", State.ASKED, 22, Role.OWN));

        assertThat(digest.subject())
                .isEqualTo("Nhắc việc thi đua, khen thưởng ngày 23/6/2026: 2 việc sắp đến hạn, 1 việc quá hạn");
    }

    @Test
    void saysWhatForWhomByWhenAndHowToOpenIt() {
        String body = digest(owed("Sở Tài chính", State.ASKED, 26, Role.OWN)).body("Trần Văn An", "http://noi-vu/");

        assertThat(body)
                .startsWith("Kính gửi ông/bà Trần Văn An,")
                .contains("- Báo cáo sơ kết của Sở Tài chính, gửi Khối Tổng hợp: hạn 26/6/2026, còn 3 ngày.")
                .contains("http://noi-vu/")
                .doesNotContain("chậm");
    }

    @Test
    void saysThatASupplementWasAskedFor() {
        assertThat(digest(owed("Sở Tài chính", State.RETURNED, 21, Role.OWN)).body("A", "x"))
                .contains("bổ sung theo đề nghị của nơi nhận: hạn 21/6/2026, chậm 2 ngày.");
    }

    @Test
    void namesLateMembersToTheHeadButOnlyCountsThemForSoNoiVu() {
        String head = digest(owed("Sở Y tế", State.ASKED, 22, Role.MEMBER_LATE)).body("A", "x");
        String office = digest(owed("Sở Y tế", State.ASKED, 22, Role.UNIT_LATE)).body("A", "x");

        assertThat(head).contains("Thành viên chậm:\n- Sở Y tế: Báo cáo sơ kết, hạn 22/6/2026, chậm 1 ngày.");
        assertThat(office).contains("- Khối Tổng hợp: 1 đơn vị.").doesNotContain("Sở Y tế");
    }

    @Test
    void writesDaysAsOfficialLettersDo() {
        assertThat(Words.day(LocalDate.of(2026, 2, 5))).isEqualTo("05/02/2026");
        assertThat(Words.day(LocalDate.of(2026, 6, 5))).isEqualTo("05/6/2026");
        assertThat(Words.left(TODAY, TODAY)).isEqualTo("đến hạn hôm nay");
    }

    private static Digest digest(Reminder... reminders) {
        return new Digest(List.of(reminders), TODAY, debt -> "Báo cáo sơ kết");
    }

    private static Reminder owed(String unit, State state, int day, Role role) {
        Debt debt = new Debt(
                1,
                2026,
                "six-month-unit-report",
                null,
                PartyKind.UNIT,
                "U",
                unit,
                PartyKind.CLUSTER,
                "K",
                "Khối Tổng hợp",
                state,
                LocalDate.of(2026, 6, day),
                false);
        return new Reminder("an", debt, 0, role);
    }
}
