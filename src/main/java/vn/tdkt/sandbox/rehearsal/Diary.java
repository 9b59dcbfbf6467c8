package vn.tdkt.sandbox.rehearsal;

import java.time.LocalDate;
import java.util.Map;
import vn.tdkt.cycle.DaysOff;

/** On which working day somebody comes to a task, read from its obligation's fate and dates alone. */
record Diary(long seed, DaysOff daysOff) {

    /** Nobody comes: it waits for somebody else, or for its day to pass. */
    static final LocalDate NEVER = LocalDate.MAX;

    /** When a head stops waiting, counted from its own day: after the last late member, where there is time left. */
    private static final int CLOSES = -3;

    private static final Map<String, Integer> CLOSES_OTHERWISE = Map.of(
            "cluster-file", -1,
            "year-cluster-report", 1,
            // Appraisal, Council and decisions still take their time.
            "year-province-report", -78);

    private static final int LATEST_DAYS = 3;
    private static final int EARLY_DAYS = 8;
    /** Whoever is asked for more has handed in early enough to be asked. */
    private static final int SUPPLEMENTED_BEFORE = 5;

    private static final int DRAFTED_BEFORE = 20;
    private static final int DRAFTED_LATE = 6;
    private static final int PLANNING_DAYS = 28;
    private static final int GOES_ON_AFTER = 14;
    private static final int SILENT_PERCENT = 25;
    private static final int WHOLE = 100;

    boolean isDue(OpenTask task, LocalDate today) {
        return isWorkingDay(today) && !today.isBefore(day(task));
    }

    boolean isWorkingDay(LocalDate day) {
        return daysOff.reason(day).isEmpty();
    }

    /** What must not be answered beside the rest of the day: a conference may change who leads, a close ends waiting. */
    static Hour hour(OpenTask task) {
        return switch (task.step()) {
            case "userTask_holdConference" -> Hour.MORNING;
            case "userTask_followMembers", "userTask_followComments", "userTask_followOpinions" -> Hour.EVENING;
            default -> Hour.DAY;
        };
    }

    LocalDate day(OpenTask task) {
        LocalDate created = task.created();
        return switch (task.step()) {
            case "userTask_approveReport",
                    "userTask_approveDocuments",
                    "userTask_checkDraft",
                    "userTask_checkDocument",
                    "userTask_issueDocument" -> created;
            case "userTask_followMembers" -> closes(task);
            case "userTask_followComments" -> task.draw(seed, 4) == 0 ? created.plusDays(3) : NEVER;
            case "userTask_followOpinions" -> goesOn(task);
            case "userTask_prepareReport" -> prepares(task);
            case "userTask_prepareDraft" -> drafts(task);
            case "userTask_answer" -> answers(task);
            case "userTask_planConference" -> created.plusDays(1L + task.draw(seed, PLANNING_DAYS));
            case "userTask_holdConference" -> task.until();
            case "userTask_appraise", "userTask_councilSession" -> created.plusDays(3);
            case "userTask_draftDocument" -> task.kind().equals("refusal-notice") ? created : created.plusDays(1);
            case "userTask_recordDecisions", "userTask_closeYear" -> created.plusDays(5);
            default -> created.plusDays(1);
        };
    }

    private LocalDate closes(OpenTask task) {
        LocalDate day = task.due().plusDays(CLOSES_OTHERWISE.getOrDefault(task.kind(), CLOSES));
        return task.waiting() ? NEVER : workingDayUntil(day);
    }

    /** The head waits a while for somebody's opinion; the standing office not for the last day of the bodies' term. */
    private LocalDate goesOn(OpenTask task) {
        return task.kind().equals("conference")
                ? task.until().plusDays(GOES_ON_AFTER)
                : workingDayUntil(task.until().minusDays(1));
    }

    private LocalDate prepares(OpenTask task) {
        if (task.kind().equals("pledge-register")) {
            return task.created().plusDays(2L + task.draw(seed, EARLY_DAYS));
        }
        if (task.supplements() > 0 || isConsolidated(task)) {
            return task.created().plusDays(1);
        }
        return task.kind().equals("award-dossier") && task.fate(seed) != Fate.LATE
                ? task.created().plusDays(3L + task.draw(seed, EARLY_DAYS))
                : handsIn(task);
    }

    private LocalDate handsIn(OpenTask task) {
        LocalDate due = task.due();
        return switch (task.fate(seed)) {
            case LATE -> due.plusDays(1L + task.draw(seed, LATEST_DAYS));
            case SUPPLEMENTED -> workingDayUntil(due.minusDays(SUPPLEMENTED_BEFORE + task.draw(seed, 3)));
            case MISSING, EXCUSED, RECORDED -> NEVER;
            case ON_TIME, SENT_OUTSIDE -> workingDayUntil(due.minusDays(task.draw(seed, EARLY_DAYS)));
        };
    }

    /** The officer of the head writes as soon as what the members sent is there. */
    private static boolean isConsolidated(OpenTask task) {
        return task.kind().contains("-cluster-")
                || task.kind().equals("cluster-file")
                || task.kind().equals("target-register");
    }

    private LocalDate drafts(OpenTask task) {
        LocalDate soonest = task.created().plusDays(1);
        if (isConsolidated(task)) {
            return soonest;
        }
        LocalDate day = task.fate(seed) == Fate.LATE
                ? task.due().minusDays(DRAFTED_LATE)
                : task.due().minusDays(DRAFTED_BEFORE + task.draw(seed, EARLY_DAYS));
        return day.isBefore(soonest) ? soonest : workingDayUntil(day);
    }

    private LocalDate answers(OpenTask task) {
        return switch (task.kind()) {
            case "pledge" -> handsIn(task);
            case "conference-agreement" -> task.created().plusDays(1L + task.draw(seed, 2));
            default ->
                task.draw(seed, WHOLE) < SILENT_PERCENT
                        ? NEVER
                        : task.created().plusDays(1L + task.draw(seed, "day", 3));
        };
    }

    LocalDate workingDayUntil(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    /** Whatever is due in one is answered before the next begins. */
    enum Hour {
        MORNING,
        DAY,
        EVENING
    }
}
