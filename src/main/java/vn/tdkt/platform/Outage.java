package vn.tdkt.platform;

import static vn.tdkt.platform.FailureAnswer.expected;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionTimedOutException;

/** Failures that pass by themselves or with somebody's help: the database does not answer, or there is no room left. */
final class Outage {

    static final String AWAY =
            "Máy chủ tạm thời không đọc, ghi được dữ liệu. Hãy giữ nguyên trang này: nội dung đã nhập"
                    + " vẫn còn trên màn hình; đợi một phút rồi thử lại. Việc không còn trong danh sách nghĩa là đã được ghi.";
    static final String FULL =
            "Máy chủ đã hết chỗ lưu nên chưa ghi được. Hãy giữ nguyên trang này: nội dung đã nhập vẫn"
                    + " còn trên màn hình; báo quản trị hệ thống, khi có chỗ thì thử lại.";

    /** Of PostgreSQL: the connection broke; it shuts down, starts or recovers; too many connections; given up waiting. */
    private static final Set<String> AWAY_STATES =
            Set.of("57P01", "57P02", "57P03", "53300", "57014", "55P03", "25P03");

    /** Of PostgreSQL: disk full, an error of the disk. */
    private static final Set<String> FULL_STATES = Set.of("53100", "58030");

    private static final String CONNECTION = "08";
    private static final String NO_SPACE = "No space left on device";

    private Outage() {}

    /** What it means, if it is one. */
    static @Nullable FailureAnswer of(Throwable failure) {
        if (isFull(failure)) {
            return expected(507, FULL);
        }
        return isAway(failure) ? expected(503, AWAY) : null;
    }

    private static boolean isFull(Throwable failure) {
        if (failure instanceof SQLException refused) {
            return refused.getSQLState() != null && FULL_STATES.contains(refused.getSQLState());
        }
        return failure instanceof IOException
                && String.valueOf(failure.getMessage()).contains(NO_SPACE);
    }

    /** What has no state comes from the pool: no connection to be had, or one that broke before its transaction ended. */
    private static boolean isAway(Throwable failure) {
        if (failure instanceof SQLException refused) {
            String state = refused.getSQLState();
            return state == null || state.startsWith(CONNECTION) || AWAY_STATES.contains(state);
        }
        return failure instanceof TransactionTimedOutException;
    }
}
