package vn.tdkt.cycle;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;

/** Keeps the emulation years, their milestones' dates and the days off. */
@Component
@Transactional
public class Cycles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final JdbcClient database;
    private final Clock clock;

    Cycles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Records that the year runs; refuses a year opened before. */
    public void open(int year, String account) {
        int added = database.sql(
                        "insert into emulation_cycle (year, opened_at, opened_by) values (?, ?, ?) on conflict do nothing")
                .params(year, Timestamp.from(clock.instant()), account)
                .update();
        if (added == 0) {
            throw new Refusal("Năm thi đua " + year + " đã được mở; hãy xem các nghĩa vụ của năm ở trang Nghĩa vụ.");
        }
    }

    /** Nothing of the year changes from now on; refuses a year that is not open. */
    public void close(int year, String account) {
        int closed = database.sql(
                        "update emulation_cycle set closed_at = ?, closed_by = ? where year = ? and closed_at is null")
                .params(Timestamp.from(clock.instant()), account, year)
                .update();
        if (closed == 0) {
            throw new Refusal("Năm thi đua " + year + " chưa mở hoặc đã khép; hãy tải lại trang để xem tình hình mới.");
        }
    }

    /** Refuses a change in a year that is closed. */
    public void refuseIfClosed(int year) {
        database.sql("select closed_at::date from emulation_cycle where year = ? and closed_at is not null")
                .param(year)
                .query(LocalDate.class)
                .optional()
                .ifPresent(day -> {
                    throw new Refusal("Năm thi đua " + year + " đã khép ngày " + DAY.format(day)
                            + " nên không thay đổi được nữa; nếu có sai sót, hãy báo Sở Nội vụ.");
                });
    }

    public List<Integer> openedYears() {
        return database.sql("select year from emulation_cycle order by year desc")
                .query(Integer.class)
                .list();
    }

    public YearDates datesOf(int year) {
        return new YearDates(year, byCode(), movedIn(year), daysOff());
    }

    public DaysOff daysOff() {
        return new DaysOff(holidays().stream().collect(Collectors.toMap(Holiday::day, Holiday::name)));
    }

    public List<Milestone> milestones() {
        return database.sql("select * from milestone order by ordinal")
                .query(Milestone.class)
                .list();
    }

    /** Sets the date of a milestone for a year, or in it for one cluster or unit; an earlier one is replaced. */
    public void move(MilestoneDate date, String account) {
        database.sql("""
                insert into milestone_date (year, milestone, cluster, unit, due, reason, set_by, set_at)
                values (:year, :milestone, :cluster, :unit, :due, :reason, :account, :now)
                on conflict on constraint milestone_date_unique
                do update set due = excluded.due, reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at
                """)
                .param("year", date.year())
                .param("milestone", date.milestone())
                .param("cluster", date.cluster())
                .param("unit", date.unit())
                .param("due", date.due())
                .param("reason", date.reason())
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public List<MilestoneDate> movedIn(int year) {
        return database.sql("select year, milestone, cluster, unit, due, reason from milestone_date where year = ?")
                .param(year)
                .query(MilestoneDate.class)
                .list();
    }

    public void setDayOffRule(String milestone, DayOffRule rule) {
        database.sql("update milestone set day_off_rule = ? where code = ?")
                .params(rule.name(), milestone)
                .update();
    }

    public List<Holiday> holidays() {
        return database.sql("select * from holiday order by day")
                .query(Holiday.class)
                .list();
    }

    public void addHoliday(Holiday holiday) {
        database.sql(
                        "insert into holiday (day, name) values (?, ?) on conflict (day) do update set name = excluded.name")
                .params(holiday.day(), holiday.name())
                .update();
    }

    public void removeHoliday(LocalDate day) {
        database.sql("delete from holiday where day = ?").param(day).update();
    }

    private Map<String, Milestone> byCode() {
        return milestones().stream().collect(Collectors.toMap(Milestone::code, Function.identity()));
    }
}
