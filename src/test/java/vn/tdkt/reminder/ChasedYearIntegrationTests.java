package vn.tdkt.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;

/**
 * A small cluster from January to March, day by day: who hears what on which day stands in a table written by hand. Ten units owe by
 * 15/01; NVA is in time, the others are late in different ways. 01/02 is Tết.
 */
class ChasedYearIntegrationTests extends ServerTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    /** Accounts by the unit's letter: o its officer, l its leader; h is the head's unit. What follows is the end of the subject. */
    private static final String EXPECTED = """
            08/01 | nvao nvbo nvco nvdo nveo nvfo nvgo nvio nvmo | 1 việc sắp đến hạn
            11/01 | nvbo nvbl nvco nvcl nvdo nvdl nveo nvel nvfo nvgo nvgl nvio nvil nvmo nvml unit/NVM | 1 việc sắp đến hạn
            14/01 | nvbo nvco nvdo nveo nvfo nvmo | 1 việc sắp đến hạn
            15/01 | nvbo nvbl nvco nvcl nvdo nvdl nveo nvel nvfo nvmo nvml | 1 việc đến hạn hôm nay
            16/01 | nvbo nvbl nvco nvcl nvdo nvdl nvfo nvmo nvml unit/NVM | 1 việc quá hạn
            16/01 | nvho nvhl | 5 thành viên chậm
            16/01 | nvso | 5 đơn vị chậm
            17/01 | nvio | 1 việc sắp đến hạn
            18/01 | nvgo nvio nvil | 1 việc sắp đến hạn
            21/01 | nvio | 1 việc sắp đến hạn
            22/01 | nvio nvil | 1 việc đến hạn hôm nay
            22/01 | nvgo nvgl | 1 việc sắp đến hạn
            23/01 | nvco nvcl nvdo nvdl nvio nvil nvmo nvml unit/NVM | 1 việc quá hạn
            23/01 | nvho | 1 việc sắp đến hạn, 4 thành viên chậm
            23/01 | nvhl | 4 thành viên chậm
            23/01 | nvso | 4 đơn vị chậm
            24/01 | nvgo | 1 việc sắp đến hạn
            25/01 | nvgo nvgl | 1 việc đến hạn hôm nay
            25/01 | nvho nvhl | 1 việc sắp đến hạn
            29/01 | nvho | 1 việc sắp đến hạn
            30/01 | nvho nvhl | 1 việc đến hạn hôm nay, 2 thành viên chậm
            30/01 | nvdo nvdl nvmo nvml unit/NVM | 1 việc quá hạn
            30/01 | nvso nvhd | 2 đơn vị chậm
            31/01 | nvho nvhl | 1 việc quá hạn
            31/01 | nvso | 1 cụm, khối chậm
            06/02 | nvmo nvml unit/NVM | 1 việc quá hạn
            06/02 | nvho nvhl | 1 thành viên chậm
            06/02 | nvso | 1 đơn vị chậm
            13/02 | nvmo nvml unit/NVM | 1 việc quá hạn
            13/02 | nvho nvhl | 1 thành viên chậm
            13/02 | nvso nvhd | 1 đơn vị chậm
            20/02 | nvmo nvml unit/NVM | 1 việc quá hạn
            20/02 | nvho nvhl | 1 thành viên chậm
            20/02 | nvso | 1 đơn vị chậm
            22/02 | nvao | 1 việc sắp đến hạn
            27/02 | nvmo nvml unit/NVM | 1 việc quá hạn
            27/02 | nvho nvhl | 1 thành viên chậm
            27/02 | nvso nvhd | 1 đơn vị chậm
            28/02 | nvao nval | 1 việc sắp đến hạn
            01/03 | nvao nval | 1 việc sắp đến hạn
            04/03 | nvao nval | 1 việc quá hạn
            04/03 | nvho nvhl | 1 thành viên chậm
            04/03 | nvso | 1 đơn vị chậm
            """;

    @Autowired
    private Reminders reminders;

    @Autowired
    private JdbcClient database;

    private final Map<String, Long> reports = new HashMap<>();
    private ReminderSample sample;

    @BeforeEach
    void open() {
        sample = new ReminderSample(database);
        sample.remove();
        sample.cluster();
        for (String unit : "A B C D E F G H I M".split(" ")) {
            sample.unit("NV" + unit);
            sample.person(account(unit, "o"), "OFFICER", "NV" + unit);
            if (!unit.equals("F")) {
                sample.person(account(unit, "l"), "LEADER", "NV" + unit);
            }
            if (!unit.equals("H")) {
                reports.put(unit, sample.unitReport("NV" + unit, null, day(1, 15)));
            }
        }
        sample.head("NVH");
        sample.standingOfficer("nvso");
        sample.councilMember("nvhd");
        sample.run("update unit set mailbox = 'vanthu@nvm.test' where code = 'NVM'");
        sample.run("insert into holiday (day, name) values ('2041-02-01', 'Tết') on conflict do nothing");
        reports.put("H", sample.clusterReport(day(1, 30)));
        reports.put("year", sample.yearReport("NVA", day(3, 3)));
    }

    @AfterEach
    void close() {
        sample.run("delete from holiday where day = '2041-02-01'");
        sample.remove();
    }

    @Test
    void tellsEachPersonWhatTheTableSaysOnItsDayAndNothingElse() {
        for (LocalDate today = day(1, 2); today.isBefore(day(4, 1)); today = today.plusDays(1)) {
            happens(today);
            reminders.remindOn(today);
            assertThat(said(today)).as(DAY.format(today)).containsExactlyInAnyOrderElementsOf(expected(today));
        }
    }

    /** What happens before the morning's sweep of that day. */
    private void happens(LocalDate today) {
        switch (DAY.format(today)) {
            case "10/01" -> becomes("A", "SUBMITTED");
            case "12/01" -> becomes("I", "SUBMITTED");
            case "14/01" -> sample.run("update obligation set due = '2041-01-25' where id = ?", id("G"));
            case "16/01" -> becomes("E", "EXCUSED");
            case "17/01" -> {
                becomes("B", "SUBMITTED");
                becomes("I", "RETURNED");
                sample.run("update obligation set supplement_due = '2041-01-22' where id = ?", id("I"));
            }
            case "20/01" -> becomes("F", "SUBMITTED");
            case "24/01" -> becomes("I", "ACCEPTED");
            case "25/01" -> becomes("C", "SUBMITTED");
            case "26/01" -> becomes("G", "SUBMITTED");
            case "03/02" -> becomes("H", "SUBMITTED");
            case "04/02" -> becomes("D", "SUBMITTED");
            case "01/03" -> becomes("M", "MISSED");
            case "05/03" -> becomes("year", "SUBMITTED");
            default -> {}
        }
    }

    private void becomes(String report, String state) {
        sample.state(id(report), state);
    }

    private long id(String report) {
        return reports.getOrDefault(report, -1L);
    }

    private List<String> said(LocalDate today) {
        return database.sql("""
                        select account || ' | ' || subject from outbox_mail
                         where slot = ? and (account like 'nv%' or account like 'unit/NV%')
                        """).param("digest/" + today).query(String.class).list().stream()
                .map(line -> line.replaceFirst("\\| .*?: ", "| "))
                .toList();
    }

    private static List<String> expected(LocalDate today) {
        return EXPECTED.lines()
                .map(line -> line.split(" \\| "))
                .filter(line -> line[0].strip().equals(DAY.format(today)))
                .flatMap(line -> Stream.of(line[1].split(" ")).map(account -> account + " | " + line[2]))
                .toList();
    }

    private static String account(String unit, String role) {
        return "nv" + unit.toLowerCase(Locale.ROOT) + role;
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2041, month, day);
    }
}
