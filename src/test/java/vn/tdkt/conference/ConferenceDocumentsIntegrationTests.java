package vn.tdkt.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.ServerTests;
import vn.tdkt.document.Addressees;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issuer;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.Paper;
import vn.tdkt.document.Signer;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.report.Completeness;
import vn.tdkt.report.WrittenReports;
import vn.tdkt.report.WrittenReports.Written;

/** What is ready when the hall empties; the files stay in target/conference to be looked at. */
@Transactional
class ConferenceDocumentsIntegrationTests extends ServerTests {

    private static final Path FOLDER = Path.of("target/conference");
    private static final Map<String, String> SECTIONS = Map.of(
            "direction", "Trưởng khối ban hành kế hoạch phát động từ đầu năm; các đơn vị ký giao ước.",
            "results", "Chín trên mười chỉ tiêu chung đạt và vượt.",
            "limits", "Một đơn vị gửi báo cáo chậm.",
            "tasks", "Tiếp tục phong trào cải cách hành chính.");

    @Autowired
    JdbcClient database;

    @Autowired
    Conferences conferences;

    @Autowired
    StoredConferences stored;

    @Autowired
    Obligations obligations;

    @Autowired
    Documents documents;

    @Autowired
    WrittenReports written;

    @Autowired
    MinutesContent minutes;

    @Autowired
    ClusterFileContent clusterFile;

    @Autowired
    DossierContent dossiers;

    @Autowired
    ConferencePapers papers;

    @Autowired
    ClusterFileParts parts;

    private ClusterOfFour cluster;
    private long file;
    private HeldConference held;

    @BeforeEach
    void hold() {
        cluster = new ClusterOfFour(database);
        long conference = cluster.conference();
        file = cluster.obligation(
                ClusterOfFour.YEAR, "cluster-file", "CLUSTER", ClusterOfFour.CLUSTER, "OFFICE", "BTDKT", null);
        conferences.hold(conference, ClusterOfFour.complete(), cluster.officer());
        held = stored.of(conference).orElseThrow();
    }

    @Test
    void writesMinutesWithTurnoutVotesAndSignatures() throws IOException {
        assertThat(draw(
                        "conference-minutes",
                        "Hội nghị tổng kết công tác thi đua, khen thưởng năm 2013",
                        minutes.of(obligations.get(file), held)))
                .contains("Hồi 14 giờ 30 phút, ngày 05 tháng 11 năm 2013, tại Hội trường tầng 3, Thanh tra tỉnh")
                .contains("4/4 đơn vị thành viên có mặt (100%), đủ điều kiện tiến hành (cần ít nhất 2/3).")
                .contains("Ba đơn vị tham luận.")
                .contains("bỏ phiếu kín: phát ra 4 phiếu, thu về 4 phiếu, hợp lệ 4 phiếu")
                .contains("4/4 đơn vị thành viên", "Chưa đủ tỷ lệ")
                .contains("Đề nghị tặng Cờ thi đua của UBND tỉnh: Thanh tra tỉnh.")
                .contains("Trưởng khối năm 2014: Công an tỉnh; phó khối: Tòa án nhân dân tỉnh")
                .contains("2/4 đơn vị đã ký giao ước thi đua năm 2014 tại hội nghị")
                .contains("BAN KIỂM PHIẾU", "Trần Văn Minh", "CHỦ TRÌ HỘI NGHỊ");
    }

    @Test
    void writesTheReportFromItsSections() throws IOException {
        written.write(obligations.get(file), new Written(SECTIONS, null, List.of()), cluster.officer());

        assertThat(draw(
                        "cluster-final-report",
                        "Tổng kết công tác thi đua, khen thưởng năm 2013",
                        clusterFile.report(obligations.get(file), held)))
                .contains("Chín trên mười chỉ tiêu chung đạt và vượt.")
                .contains("Hội nghị tổng kết được tổ chức ngày 05 tháng 11 năm 2013")
                .contains("Bằng khen của Chủ tịch UBND tỉnh");
    }

    @Test
    void submitsTheListOfNominatedUnits() throws IOException {
        assertThat(draw(
                        "nomination-submission",
                        "Đề nghị khen thưởng thành tích năm 2013",
                        clusterFile.submission(obligations.get(file), held)))
                .contains(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
                        "trong lĩnh vực thi đua, khen thưởng.")
                .contains("Thanh tra tỉnh", "Cờ thi đua của UBND tỉnh", "100%", "Nhất trí")
                .contains("Báo cáo thành tích của 2 đơn vị được đề nghị.")
                .doesNotContain("Viện kiểm sát");
    }

    @Test
    void letsANominatedUnitReportItsAchievement() throws IOException {
        long dossier = obligations
                .find(ClusterOfFour.YEAR, "award-dossier", Party.unit(ClusterOfFour.HEAD))
                .orElseThrow()
                .id();
        written.write(
                obligations.get(dossier),
                new Written(
                        Map.of(
                                "situation", "Đơn vị có 45 công chức.",
                                "achievements", "Hoàn thành 12/12 chỉ tiêu.",
                                "measures", "Giao việc theo tuần.",
                                "compliance", "Chi bộ hoàn thành tốt nhiệm vụ."),
                        null,
                        List.of()),
                cluster.officer());

        assertThat(draw(
                        "achievement-report",
                        "Thành tích đề nghị tặng thưởng năm 2013",
                        dossiers.of(obligations.get(dossier))))
                .contains("Thanh tra tỉnh báo cáo thành tích năm 2013, đề nghị tặng:")
                .contains("Cờ thi đua của UBND tỉnh: 4/4 đơn vị thành viên tán thành (100%).")
                .contains("Hoàn thành 12/12 chỉ tiêu.");
    }

    @Test
    void writesThreePapersInTheNameOfTheHead() {
        written.write(obligations.get(file), new Written(SECTIONS, null, List.of()), cluster.officer());

        assertThat(papers.write(obligations.get(file), "cbHN13A"))
                .extracting(
                        one -> one.paper().type(), one -> one.paper().signer().authority())
                .containsExactly(
                        tuple("cluster-final-report", "Trưởng Khối thi đua Nội chính\nThanh tra tỉnh"),
                        tuple("nomination-submission", "Trưởng Khối thi đua Nội chính\nThanh tra tỉnh"),
                        tuple("conference-minutes", "Trưởng Khối thi đua Nội chính\nThanh tra tỉnh"));
    }

    @Test
    void namesWhatIsMissingOfTheFile() {
        assertThat(parts.of(obligations.get(file)))
                .extracting(Completeness.Item::name, Completeness.Item::there)
                .containsExactly(
                        tuple("Báo cáo tổng kết", false),
                        tuple("Tờ trình kèm danh sách đề nghị", false),
                        tuple("Biên bản hội nghị", false),
                        tuple("Hồ sơ của Thanh tra tỉnh", false),
                        tuple("Hồ sơ của Tòa án nhân dân tỉnh", false));
    }

    private String draw(String type, String subject, Map<String, Object> content) throws IOException {
        boolean unit = type.equals("achievement-report");
        Issuer issuer = new Issuer(
                unit ? IssuerKind.UNIT : IssuerKind.CLUSTER,
                "HN13",
                unit ? "Thanh tra tỉnh" : "Khối thi đua Nội chính",
                "Hội đồng Thi đua - Khen thưởng tỉnh Hồng Lam",
                "KTĐNC",
                "",
                "state",
                "Hồng Lam");
        Signer signer =
                new Signer("Trưởng Khối thi đua Nội chính\nThanh tra tỉnh", "Phó Chánh Thanh tra", "Vũ Đức Thọ");
        byte[] word = documents.preview(
                new Paper(
                        type,
                        file,
                        issuer,
                        "quantri",
                        signer,
                        subject,
                        new Addressees(List.of(), List.of(), List.of("Ban Thi đua - Khen thưởng (Sở Nội vụ)"), "VT")),
                content);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(type + ".docx"), word);
        return WordFiles.text(word);
    }
}
