package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.OneReport;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.organisation.HaKhe2015;
import vn.tdkt.pdf.PdfText;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP: the files for the office's own system, the papers of a year, and who gets neither. */
class FileSetAttackTests extends ServerTests {

    private static final int YEAR = 2019;
    private static final String OFFICER = "cbHKH2";
    private static final String LEADER = "ldHKH2";
    private static final String HEAD = "cbHKH1";
    private static final String MEMBER = "cbHKH3";
    private static final String PAPERS = "/camunda/api/tdkt/papers/" + YEAR;
    private static final String OF_CLUSTER = "?cluster=" + HaKhe2015.DISTRICTS;

    @LocalServerPort
    int port;

    @Autowired
    OneReport one;

    private long report;

    @BeforeEach
    void write() {
        report = one.ask(YEAR, OFFICER, LEADER, HEAD, MEMBER);
        StaffClient officer = takes(OFFICER);
        long list = officer.upload(task() + "/files", "Danh sách: đợt 1.pdf", PdfFiles.blank())
                .json()
                .path("id")
                .asLong();
        Map<String, Object> answer = Map.of(
                "reviewedOn",
                "2019-06-01",
                "noAdjustment",
                true,
                "attachmentIds",
                List.of(list),
                "sections",
                Map.of("direction", "Đã chỉ đạo.", "results", "b", "commendation", "c", "limits", "d", "tasks", "e"));
        assertThat(officer.submit(one.task(report).getId(), answer).status()).isEqualTo(204);
    }

    @AfterEach
    void forget() {
        one.forget(YEAR);
    }

    @Test
    void theLeaderGetsWordPdfEnclosuresAndTheFieldsInOneZip() throws IOException {
        HttpResponse<byte[]> given = as(LEADER).file(task() + "/file-set.zip");

        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(given.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("attachment"));
        assertThat(given.headers().firstValueAsLong("Content-Length")).hasValue(given.body().length);
        Map<String, byte[]> files = unzipped(given.body());
        assertThat(files.keySet())
                .allSatisfy(name -> assertThat(name).doesNotContainPattern("[<>:\"|?*\\\\]"))
                .containsExactlyInAnyOrder(
                        "Thông tin để nhập vào QLVB.xlsx",
                        "Báo cáo BC-UBND (dự thảo, bản 1), Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2019.docx",
                        "Báo cáo BC-UBND (dự thảo, bản 1), Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2019.pdf",
                        "Kèm theo/Danh sách_ đợt 1.pdf");
        byte[] pdf = files.entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith("Báo cáo") && file.getKey().endsWith(".pdf"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(PdfText.words(pdf)).contains("Đã chỉ đạo.");
    }

    @Test
    void nobodyElseGetsTheFilesOfATask() {
        assertThat(as(MEMBER).get(task() + "/file-set.zip").status()).isEqualTo(404);
        assertThat(new StaffClient(port).get(task() + "/file-set.zip").status()).isEqualTo(401);
        assertThat(as(LEADER).get("/camunda/api/tdkt/task/none/file-set.zip").status())
                .isEqualTo(404);
    }

    @Test
    void theHeadGetsThePapersOfItsClusterAndTheOfficeThoseOfTheYear() throws IOException {
        assertThat(as(HEAD).get(PAPERS + OF_CLUSTER).json().path("documents").asInt())
                .isZero();
        assertThat(as(HEAD).get(PAPERS + "/papers.zip" + OF_CLUSTER).message()).startsWith("Chưa có văn bản nào");
        issue();

        assertThat(as(HEAD).get(PAPERS + OF_CLUSTER).json().path("documents").asInt())
                .isEqualTo(1);
        HttpResponse<byte[]> given = as(HEAD).file(PAPERS + "/papers.zip" + OF_CLUSTER);
        assertThat(given.headers().firstValueAsLong("Content-Length")).hasValue(given.body().length);
        assertThat(unzipped(given.body()).keySet())
                .hasSize(2)
                .contains("Danh sách văn bản.xlsx")
                .anyMatch(name -> name.startsWith("Thị xã Đồi Mây/Báo cáo số") && name.endsWith(".docx"));
        StaffClient office = StaffClient.loggedIn(port, "tdkt1", SampleProvince.PASSWORD);
        assertThat(unzipped(office.file(PAPERS + "/papers.zip").body())).hasSize(2);
    }

    @Test
    void nobodyElseGetsPapersOfAClusterOrYear() {
        issue();

        for (String path : List.of(PAPERS + OF_CLUSTER, PAPERS + "/papers.zip" + OF_CLUSTER)) {
            assertThat(as(MEMBER).get(path).status()).isEqualTo(404);
            assertThat(as(OFFICER).get(path).status()).isEqualTo(404);
            assertThat(new StaffClient(port).get(path).status()).isEqualTo(401);
            assertThat(as(HEAD).get(path.replace(OF_CLUSTER, "")).status()).isEqualTo(404);
            assertThat(as(HEAD).get(path.replace(OF_CLUSTER, "?cluster=none")).status())
                    .isEqualTo(404);
            assertThat(as(HEAD).get(path.replace("2019", "1900")).status()).isEqualTo(404);
        }
    }

    private void issue() {
        assertThat(takes(LEADER)
                        .submit(one.task(report).getId(), Map.of("approved", true))
                        .status())
                .isEqualTo(204);
    }

    private StaffClient takes(String account) {
        StaffClient person = as(account);
        assertThat(person.claim(one.task(report).getId(), account).status()).isEqualTo(204);
        return person;
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, OneReport.PASSWORD);
    }

    private String task() {
        return "/camunda/api/tdkt/task/" + one.task(report).getId();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }
}
