package vn.tdkt.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.State;

class DigestTests {

    private static final Places PLACES = Places.at("http://noi-vu/");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 23);

    @Test
    void countsInTheSubjectWhatIsDueAndWhatIsLate() {
        Digest digest = digest(
                owed("Sở Tài chính", State.ASKED, 30, Part.TO_DO),
                owed("Sở Y tế", State.ASKED, 26, Part.TO_DO),
                owed("Sở Xây dựng", State.ASKED, 22, Part.TO_DO));

        assertThat(digest.subject())
                .isEqualTo("Nhắc việc thi đua, khen thưởng ngày 23/6/2026: 2 việc sắp đến hạn, 1 việc quá hạn");
    }

    @Test
    void saysWhatForWhomByWhenAndHowToOpenIt() {
        String body = text(digest(owed("Sở Tài chính", State.ASKED, 26, Part.TO_DO)));

        assertThat(body)
                .startsWith("Kính gửi ông/bà Trần Văn An,")
                .contains("- Báo cáo sơ kết của Sở Tài chính, gửi Khối Tổng hợp: hạn 26/6/2026, còn 3 ngày.")
                .contains("http://noi-vu/")
                .doesNotContain("chậm");
    }

    @Test
    void saysThatASupplementWasAskedFor() {
        assertThat(text(digest(owed("Sở Tài chính", State.RETURNED, 21, Part.TO_DO))))
                .contains("bổ sung theo đề nghị của nơi nhận: hạn 21/6/2026, chậm 2 ngày.");
    }

    @Test
    void namesLateMembersToTheHeadButOnlyCountsThemForSoNoiVu() {
        String head = text(digest(owed("Sở Y tế", State.ASKED, 22, Part.NAMED)));
        String office = text(digest(owed("Sở Y tế", State.ASKED, 22, Part.COUNTED)));

        assertThat(head).contains("Thành viên chậm:\n- Sở Y tế: Báo cáo sơ kết, hạn 22/6/2026, chậm 1 ngày.");
        assertThat(office).contains("- Khối Tổng hợp: 1 đơn vị.").doesNotContain("Sở Y tế");
    }

    @Test
    void writesDaysAsOfficialLettersDo() {
        assertThat(Words.day(LocalDate.of(2026, 2, 5))).isEqualTo("05/02/2026");
        assertThat(Words.day(LocalDate.of(2026, 6, 5))).isEqualTo("05/6/2026");
        assertThat(Words.left(TODAY, TODAY)).isEqualTo("đến hạn hôm nay");
    }

    @Test
    void readsTheSameOnATelephoneWithNothingFetchedAndNothingTypedAsMarkup() {
        String page = new DigestHtml(PLACES)
                .of(digest(owed("Sở <b>Y tế</b> & con", State.ASKED, 22, Part.NAMED)), "Kính gửi ông/bà <An>,");

        assertThat(page)
                .contains("Sở &lt;b&gt;Y tế&lt;/b&gt; &amp; con", "Kính gửi ông/bà &lt;An&gt;,")
                .contains("http://noi-vu/camunda/tdkt/nghia-vu.html?id=1", "width=device-width")
                .doesNotContain("<img", "<link", "<script", "url(");
    }

    @Test
    void showsATelephoneFirstHowMuchItIsAndHowLate() {
        String page = new DigestHtml(PLACES)
                .of(digest(owed("Sở Y tế", State.ASKED, 20, Part.TO_DO)), "Kính gửi ông/bà Trần Văn An,");

        assertThat(page.indexOf(">1 việc quá hạn<")).isPositive().isLessThan(page.indexOf("Kính gửi"));
        assertThat(page).containsPattern("hạn 20/6/2026, <strong[^>]*>chậm 3 ngày</strong>\\.");
    }

    @Test
    void listsWhatIsLatestFirst() {
        String body = text(digest(
                owed("Sở Tài chính", State.ASKED, 26, Part.TO_DO), owed("Sở Y tế", State.ASKED, 20, Part.TO_DO)));

        assertThat(body.indexOf("Sở Y tế")).isLessThan(body.indexOf("Sở Tài chính"));
    }

    private static String text(Digest digest) {
        return new DigestText(PLACES).of(digest, "Kính gửi ông/bà Trần Văn An,");
    }

    private static Digest digest(Reminder... reminders) {
        return new Digest(List.of(reminders), TODAY, debt -> "Báo cáo sơ kết");
    }

    private static Reminder owed(String unit, State state, int day, Part part) {
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
                false,
                null);
        return new Reminder("an", debt, 0, part == Part.COUNTED ? Hearer.OFFICE : Hearer.HEAD, part);
    }
}
