package vn.tdkt.sandbox.rehearsal;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which working day somebody comes to a task, read from its obligation's fate and dates alone. */
final class Diary {

    /** A head stops waiting so long before its own report is due, after the last late member. */
    private static final int CLOSES_BEFORE = 3;

    private static final int LATEST_DAYS = 3;
    private static final int EARLY_DAYS = 8;
    /** Whoever is asked for more has handed in early enough to be asked. */
    private static final int SUPPLEMENTED_BEFORE = 5;

    private Diary() {}

    static boolean isDue(OpenTask task, long seed, LocalDate today) {
        return isWorkingDay(today) && !today.isBefore(day(task, seed));
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    static LocalDate day(OpenTask task, long seed) {
        return switch (task.step()) {
            case "userTask_approveReport", "userTask_issueDocument" -> task.created();
            case "userTask_followMembers" -> workingDayUntil(task.due().minusDays(CLOSES_BEFORE));
            case "userTask_prepareReport" -> prepares(task, seed);
            default -> task.created().plusDays(1);
        };
    }

    private static LocalDate prepares(OpenTask task, long seed) {
        if (task.supplements() > 0 || isOfACluster(task)) {
            return task.created().plusDays(1);
        }
        LocalDate due = task.due();
        return switch (task.fate(seed)) {
            case LATE -> due.plusDays(1L + task.draw(seed, LATEST_DAYS));
            case SUPPLEMENTED -> workingDayUntil(due.minusDays(SUPPLEMENTED_BEFORE + task.draw(seed, 3)));
            case MISSING, EXCUSED -> LocalDate.MAX;
            case ON_TIME, SENT_OUTSIDE -> workingDayUntil(due.minusDays(task.draw(seed, EARLY_DAYS)));
        };
    }

    /** Its officer writes as soon as the members' reports are there. */
    private static boolean isOfACluster(OpenTask task) {
        return task.kind().contains("-cluster-");
    }

    private static LocalDate workingDayUntil(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.minusDays(1);
        }
        return working;
    }
}
