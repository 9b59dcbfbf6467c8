package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.obligation.State;

/** The end of a year on the screens of a cluster's head, its leader and Ban TĐKT: conference, file, Council. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearEndBrowserTests extends ServerTests {

    private static final String HEAD = "cbMHA1";
    private static final String HEADS_LEADER = "ldMHA1";
    private static final String OFFICE = YearEndOf2016.OFFICE;
    private static final String HOLD = "Tổ chức hội nghị";
    private static final String FILE = "Hồ sơ tổng kết";

    @LocalServerPort
    int port;

    @Autowired
    YearEndOf2016 year;

    private Browser browser;

    @BeforeAll
    void askForTheConference() {
        browser = Browser.open(port);
        year.begin();
        year.on(11, 20);
    }

    @AfterAll
    void end() {
        if (browser != null) {
            browser.close();
            year.end();
        }
    }

    @Test
    @Order(1)
    void preparesTheConferenceAndFindsTheDraftAgain() {
        at(HEAD, "1-plan", ConferenceScreens::plan);
        at(HEADS_LEADER, "2-approve-plan", window -> {
            window.open("Duyệt văn bản hội nghị", "Khối A");
            assertThat(window.word("văn bản: Dự thảo kế hoạch"))
                    .contains("14 giờ 30", "Trần Thị Bình", "Hội trường tầng III");
            approve(window, "2-approve-plan");
        });
        year.letTheEngineWork();
        at(HEAD, "2-follow-opinions", window -> {
            assertThat(window.open("Theo dõi ý kiến", "Khối A").text())
                    .contains("Ban Thi đua - Khen thưởng (Sở Nội vụ)", "Chưa trả lời");
            window.look("2-follow-opinions");
        });
        year.planIsAgreedAndIssued();
    }

    @Test
    @Order(2)
    void holdsTheConferenceOnOnePageAndKeepsItAfterAWrongVote() {
        year.on(12, 15);
        year.everybodyHasReported();
        at(HEAD, "3-hold", window -> {
            window.open(HOLD, "Khối A");
            ConferenceScreens.meeting(window);
            ConferenceScreens.votes(window);
            ConferenceScreens.nextYear(window);
            ConferenceScreens.wrongVote(window);
            window.complete("3-hold");
        });
        assertThat(year.owed("conference").state()).isEqualTo(State.ACCEPTED);
        year.twoDossiersComeIn();
        at(HEAD, "4-file", window -> {
            window.open("Chuẩn bị văn bản", FILE);
            ConferenceScreens.sections(window);
            window.complete("4-file");
        });
        at(HEADS_LEADER, "5-approve-file", window -> {
            window.open("Duyệt văn bản", FILE);
            assertThat(window.word("văn bản: Biên bản")).contains(ConferenceScreens.MINUTES);
            approve(window, "5-approve-file");
        });
        year.letTheEngineWork();
    }

    @Test
    @Order(3)
    void checksAFileAndAsksForWhatIsMissing() {
        year.on(12, 26);
        at(OFFICE, "6-check-file", window -> {
            window.open("Tiếp nhận văn bản", FILE);
            assertThat(window.text()).contains("Còn thiếu 1 trong 6 loại giấy tờ");
            assertThat(window.part("tr", "Hồ sơ của Đơn vị Khối A 2").innerText())
                    .contains("Thiếu")
                    .contains("Không nộp");
            assertThat(window.part("tr", "Biên bản hội nghị").innerText()).contains("Đủ");
            window.press("Đề nghị bổ sung phần thiếu");
            assertThat(window.typed("Đề nghị đơn vị bổ sung gì")).contains("Hồ sơ của Đơn vị Khối A 2");
            window.complete("6-check-file");
        });
        assertThat(year.owed("cluster-file").state()).isEqualTo(State.RETURNED);
        year.thirdDossierArrives();
        at(HEAD, "7-supplement", window -> {
            window.open("Chuẩn bị văn bản", FILE);
            assertThat(window.text()).contains("Đề nghị bổ sung: Hồ sơ của Đơn vị Khối A 2");
            window.attach("attachmentIds", "Hồ sơ Khối A 2.pdf").complete("7-supplement");
        });
        at(HEADS_LEADER, "8-approve-again", window -> approve(window.open("Duyệt văn bản", FILE), "8-approve-again"));
        year.letTheEngineWork();
        at(OFFICE, "9-take-file", window -> {
            window.open("Tiếp nhận văn bản", FILE);
            assertThat(window.text()).contains("Đủ 6 loại giấy tờ", "Hồ sơ Khối A 2.pdf");
            window.tick("Nhận").complete("9-take-file");
        });
        assertThat(year.owed("cluster-file").state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Order(4)
    void cutsTheListInASessionOfTheCouncil() {
        year.letTheEngineWork();
        at(OFFICE, "10-appraise", CouncilScreen::appraise);
        year.nobodyElseIsWaitedFor();
        at(OFFICE, "11-council", CouncilScreen::cutTheList);
        year.letTheEngineWork();
        at(
                OFFICE,
                "12-drafts",
                window -> window.listed("Dự thảo văn bản", "Tờ trình UBND tỉnh khen thưởng 2016")
                        .waitFor());
    }

    private void at(String account, String picture, java.util.function.Consumer<TaskWindow> work) {
        TaskWindow.as(browser, account, picture, work);
    }

    private static void approve(TaskWindow window, String picture) {
        window.tick("Duyệt").complete(picture);
    }
}
