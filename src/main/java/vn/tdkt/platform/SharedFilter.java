package vn.tdkt.platform;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;
import vn.tdkt.organisation.Groups;

/**
 * A list of tasks everybody finds in Tasklist; the first one opens after login.
 *
 * @param groups who sees it
 */
record SharedFilter(String name, String description, List<String> groups, UnaryOperator<TaskQuery> tasks) {

    static final String EVERYTHING = "Tất cả (Sở Nội vụ)";

    static List<SharedFilter> all() {
        List<String> everybody = List.of(Groups.EVERYBODY);
        return List.of(
                new SharedFilter(
                        "Việc của đơn vị tôi",
                        "Việc đơn vị tôi phải làm, đã có người nhận hay chưa",
                        everybody,
                        SharedFilter::ours),
                new SharedFilter(
                        "Việc của tôi",
                        "Việc tôi đã nhận",
                        everybody,
                        tasks -> tasks.taskAssigneeExpression(FilterExpressions.CURRENT_USER)),
                new SharedFilter(
                        "Đến hạn trong 7 ngày",
                        "Chưa quá hạn, còn không quá 7 ngày",
                        everybody,
                        tasks -> ours(tasks)
                                .dueAfterExpression(FilterExpressions.NOW)
                                .dueBeforeExpression(FilterExpressions.IN_SEVEN_DAYS)),
                new SharedFilter(
                        "Quá hạn",
                        "Đã qua hạn mà chưa xong",
                        everybody,
                        tasks -> ours(tasks).dueBeforeExpression(FilterExpressions.NOW)),
                new SharedFilter(
                        EVERYTHING,
                        "Mọi việc đang mở trong tỉnh",
                        List.of(Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS),
                        tasks -> tasks));
    }

    /** Offered to one of my groups, whether or not somebody has taken it. */
    private static TaskQuery ours(TaskQuery tasks) {
        return tasks.taskCandidateGroupInExpression(FilterExpressions.CURRENT_GROUPS)
                .includeAssignedTasks();
    }

    Map<String, Object> properties(int position) {
        return Map.of(
                "description", description, "priority", position, "refresh", true, "showUndefinedVariable", false);
    }
}
