package vn.tdkt;

import static vn.tdkt.organisation.NoiChinh2020.INSPECTORATE;
import static vn.tdkt.organisation.NoiChinh2020.JUSTICE;
import static vn.tdkt.organisation.NoiChinh2020.OFFICER;
import static vn.tdkt.organisation.NoiChinh2020.OFFICE_LEADER;
import static vn.tdkt.organisation.NoiChinh2020.POLICE;
import static vn.tdkt.organisation.NoiChinh2020.leaderOf;
import static vn.tdkt.organisation.NoiChinh2020.officerOf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.AgendaStep;
import vn.tdkt.document.Attachments;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.organisation.NoiChinh2020;

/** What the people of seed 002's block answer in their year, each on the way a person's answer takes. */
@Component
public class BlockAtWork {

    static final Map<String, String> PLAN = Map.of(
            "legalBases", "Quy chế của Khối",
            "purpose", "Động viên các đơn vị hoàn thành nhiệm vụ.",
            "contents", "Thi đua cải cách hành chính.",
            "tasks", "Các đơn vị đăng ký chỉ tiêu.",
            "closing", "Đề nghị các đơn vị thực hiện./.");
    /** Every section that a document of the office may ask for. */
    static final Map<String, String> LETTER = letter();

    private final Staff staff;
    private final Attachments attachments;

    BlockAtWork(Staff staff, Attachments attachments) {
        this.staff = staff;
        this.attachments = attachments;
    }

    private static Map<String, String> letter() {
        Map<String, String> sections = new HashMap<>(YearAtWork.SECTIONS);
        sections.put("legalBases", "Chương trình công tác năm");
        sections.put("introduction", "Đề nghị thực hiện.");
        sections.put("headTasks", "Đôn đốc thành viên.");
        sections.put("unitTasks", "Gửi báo cáo.");
        sections.put("closing", "Vướng mắc liên hệ Ban Thi đua - Khen thưởng./.");
        sections.put("request", "Kính trình xem xét.");
        sections.put("execution", "Các đơn vị thi hành.");
        return sections;
    }

    /** Nine in the morning of that day; what is due by then has been done. */
    void on(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        ClockUtil.setCurrentTime(Date.from(
                date.atTime(LocalTime.of(9, 0)).atZone(Application.ZONE).toInstant()));
        staff.letTheEngineWork();
    }

    /** The one of several tasks of that step whose name says it is about that. */
    void answers(String account, String step, String about, Map<String, ?> answer) {
        staff.as(account).answers(task(account, step, about), answer);
    }

    Task task(String account, String step, String about) {
        return staff.as(account).tasks().stream()
                .filter(task -> task.getName().startsWith(step))
                .filter(task -> lower(task.getName()).contains(lower(about)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(account + " has no task “" + step + " … " + about + "” but "
                        + staff.as(account).taskNames()));
    }

    void handIn(String unit, String about, Map<String, ?> answer) {
        answers(officerOf(unit), "Chuẩn bị văn bản", about, answer);
        answers(leaderOf(unit), "Duyệt văn bản", about, Map.of("approved", true));
    }

    void receives(String account, String about) {
        staff.as(account).tasks().stream()
                .filter(task -> task.getName().startsWith("Tiếp nhận văn bản"))
                .filter(task -> lower(task.getName()).contains(lower(about)))
                .forEach(task -> staff.as(account).answers(task, Map.of("taken", true)));
    }

    /** Drafted, checked, signed and issued by the office, with the number of its own register. */
    void issues(String about, String signer, String number, LocalDate day) {
        issues(
                about,
                Map.of("subject", about, "sections", LETTER, "to", List.of("Trưởng các cụm, khối thi đua")),
                signer,
                number,
                day);
    }

    void issues(String about, Map<String, Object> draft, String signer, String number, LocalDate day) {
        answers(OFFICER, "Dự thảo văn bản", about, draft);
        answers(OFFICE_LEADER, "Kiểm tra nội dung", about, Map.of("ok", true));
        answers(signer, "Ký văn bản", about, Map.of("signed", true));
        Task issue = task(OFFICER, "Cấp số, phát hành", about);
        long scan = staff.as(OFFICER).uploads(issue, "Bản đã ký.pdf");
        staff.as(OFFICER).answers(issue, Map.of("number", number, "issuedOn", day.toString(), "scanFileId", scan));
        staff.letTheEngineWork();
    }

    /** Seed 002: half a day, 14:30 on Thursday 05-11-2020, hall on floor 3, 23 people, cost borne by the head. */
    static Map<String, Object> conferencePlan() {
        return Map.ofEntries(
                Map.entry("day", "2020-11-05"),
                Map.entry("startsAt", "14:30"),
                Map.entry("wholeDay", false),
                Map.entry("place", "Thanh tra tỉnh"),
                Map.entry("hall", "Hội trường tầng III"),
                Map.entry("headcount", 23),
                Map.entry("payer", "Thanh tra tỉnh"),
                Map.entry("programme", programme()),
                Map.entry("speakers", List.of(Map.of("unit", JUSTICE, "topic", "Kinh nghiệm hòa giải ở cơ sở"))),
                Map.entry("guests", guests()),
                Map.entry("nextHead", POLICE),
                Map.entry("nextHeadWay", "ROTATION"));
    }

    private static List<Map<String, String>> guests() {
        return List.of(
                Map.of("name", "Thành viên phụ trách Khối", "office", "Hội đồng Thi đua - Khen thưởng tỉnh"),
                Map.of("name", "Trưởng Ban Thi đua - Khen thưởng", "office", "Sở Nội vụ"),
                Map.of("name", "Lãnh đạo và trưởng, phó các phòng", "office", "Thanh tra tỉnh"));
    }

    private static List<String> programme() {
        return Stream.of(AgendaStep.values()).map(AgendaStep::label).toList();
    }

    /** The nine steps done, flag and certificates voted, head of 2021 by the regulation, everybody's pledge. */
    static Map<String, Object> conferenceHeld() {
        return Map.of(
                "outcome", "HELD",
                "meeting",
                        Map.of(
                                "on", "2020-11-05",
                                "from", "14:30",
                                "to", "17:00",
                                "place", "Hội trường tầng III, Thanh tra tỉnh",
                                "chair", "Phó Chánh Thanh tra",
                                "secretary", "Chuyên viên Thanh tra",
                                "counters", List.of("Chuyên viên Sở Tư pháp")),
                "attendance",
                        NoiChinh2020.members().stream()
                                .map(unit -> Map.of("unit", unit, "present", true))
                                .toList(),
                "agenda",
                        Stream.of(AgendaStep.values())
                                .map(step -> Map.of("step", step.name(), "done", true))
                                .toList(),
                "awards",
                        List.of(
                                ballot("province-flag", vote(INSPECTORATE, 7)),
                                ballot("province-certificate", vote(JUSTICE, 8), vote(POLICE, 6))),
                "nextHead", Map.of("way", "ROTATION", "head", POLICE, "deputies", List.of(JUSTICE)),
                "pledge", Map.of("signed", NoiChinh2020.members()));
    }

    @SafeVarargs
    private static Map<String, Object> ballot(String award, Map<String, Object>... candidates) {
        return Map.of(
                "award",
                award,
                "way",
                "BALLOT",
                "ballots",
                Map.of("issued", 8, "collected", 8, "valid", 8),
                "candidates",
                List.of(candidates));
    }

    private static Map<String, Object> vote(String unit, int inFavour) {
        return Map.of("unit", unit, "inFavour", inFavour, "against", 8 - inFavour, "abstained", 0, "nominated", true);
    }

    /** A file as a person uploads it. */
    long upload(long obligation, String name, String account) {
        byte[] pdf = PdfFiles.blank();
        return attachments.attach(obligation, name, pdf, account).id();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
