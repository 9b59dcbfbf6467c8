package vn.tdkt.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;

/** When somebody can be away, and who can stand in; each refusal says what to do. */
@Component
class AbsenceRules {

    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_REASON = 300;

    private static final String SHARED_BODY =
            "select exists (select from works_in a join works_in s using (body) where a.account = ? and s.account = ?)";

    private final JdbcClient database;
    private final People people;
    private final StandIns standIns;
    private final AbsenceRows rows;

    AbsenceRules(JdbcClient database, People people, StandIns standIns, AbsenceRows rows) {
        this.database = database;
        this.people = people;
        this.standIns = standIns;
        this.rows = rows;
    }

    /** Refuses what cannot be kept, whatever else was entered before. */
    Fit checked(Absences.Wish wish, LocalDate today) {
        LocalDate from = wish.from();
        LocalDate to = wish.to();
        if (from == null || to == null) {
            throw new Refusal("Chưa ghi đủ ngày vắng mặt: hãy nhập ngày đầu và ngày cuối, ví dụ 15/06/2026.");
        }
        refuseDays(from, to, today);
        Person absent = known(wish.absent());
        Person substitute = known(wish.substitute());
        refuseSubstitute(absent, substitute, from);
        return new Fit(absent.account(), substitute.account(), from, to, reason(wish.reason()));
    }

    private static void refuseDays(LocalDate from, LocalDate to, LocalDate today) {
        if (to.isBefore(from)) {
            throw new Refusal("Ngày cuối (%s) trước ngày đầu (%s): hãy sửa lại một trong hai ngày."
                    .formatted(ViewValue.of(to), ViewValue.of(from)));
        }
        if (from.isBefore(today)) {
            throw new Refusal("Ngày %s đã qua: chỉ khai vắng mặt từ hôm nay (%s) trở đi."
                    .formatted(ViewValue.of(from), ViewValue.of(today)));
        }
        if (to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw new Refusal("Thời gian vắng mặt dài quá một năm: hãy kiểm tra lại năm của ngày cuối (%s)."
                    .formatted(ViewValue.of(to)));
        }
    }

    private Person known(String account) {
        return people.byAccount(account)
                .filter(Person::active)
                .orElseThrow(() -> new Refusal(
                        "Người được chọn không có tài khoản đang dùng: hãy chọn người khác trong danh sách."));
    }

    private void refuseSubstitute(Person absent, Person substitute, LocalDate from) {
        if (absent.account().equals(substitute.account())) {
            throw new Refusal("Người vắng mặt không thể tự làm thay mình: hãy chọn một đồng nghiệp khác.");
        }
        boolean fits = standIns.candidates(absent.account(), from).stream()
                .anyMatch(colleague -> colleague.account().equals(substitute.account()));
        if (!fits) {
            throw new Refusal(unfit(absent, substitute));
        }
    }

    private String unfit(Person absent, Person substitute) {
        if (hasNoWork(absent)) {
            return "Tài khoản %s không giữ việc nào của cơ quan nên không cần người làm thay."
                    .formatted(absent.fullName());
        }
        if (hasNoWork(substitute)) {
            return "%s chỉ quản trị hệ thống, không làm thay việc của cơ quan được: hãy chọn người khác."
                    .formatted(substitute.fullName());
        }
        boolean together = database.sql(SHARED_BODY)
                .params(absent.account(), substitute.account())
                .query(Boolean.class)
                .single();
        return together
                ? "%s không làm được phần việc của %s: lãnh đạo chỉ do lãnh đạo, cấp phó cùng cơ quan làm thay."
                        .formatted(substitute.fullName(), absent.fullName())
                : "%s không cùng cơ quan, đơn vị với %s: hãy chọn người cùng cơ quan, đơn vị."
                        .formatted(substitute.fullName(), absent.fullName());
    }

    private boolean hasNoWork(Person person) {
        return database.sql("select not exists (select from works_in where account = ?)")
                .param(person.account())
                .query(Boolean.class)
                .single();
    }

    /** Refuses days on which the substitute is away, and the same two people twice. */
    void refuseOverlapping(Fit wish) {
        for (Absence other : rows.around(wish.substitute(), wish.from(), wish.to())) {
            String days = "từ %s đến %s".formatted(ViewValue.of(other.firstDay()), ViewValue.of(other.lastDay()));
            if (other.absent().equals(wish.substitute())) {
                throw new Refusal("%s cũng vắng mặt %s: hãy chọn người khác làm thay, hoặc đổi ngày."
                        .formatted(other.absentName(), days));
            }
            if (other.absent().equals(wish.absent())) {
                throw new Refusal("%s đã được khai làm thay %s: hãy kết thúc lần khai đó trước, hoặc chọn ngày khác."
                        .formatted(other.substituteName(), days));
            }
        }
    }

    private static @Nullable String reason(@Nullable String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("Lý do dài quá " + LONGEST_REASON + " chữ: hãy viết ngắn lại.");
        }
        return reason.isEmpty() ? null : reason;
    }

    /** An absence fit to be kept. */
    record Fit(
            String absent,
            String substitute,
            LocalDate from,
            LocalDate to,
            @Nullable String reason) {}
}
