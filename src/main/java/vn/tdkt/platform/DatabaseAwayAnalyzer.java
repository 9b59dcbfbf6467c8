package vn.tdkt.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a start without its database end with one sentence; whatever watches the process starts it again. */
class DatabaseAwayAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return Outage.of(cause) == null
                ? null
                : new FailureAnalysis(
                        "Không làm việc được với cơ sở dữ liệu: hãy kiểm tra máy chủ PostgreSQL, chỗ trống của nó và"
                                + " SPRING_DATASOURCE_URL rồi khởi động lại. Chi tiết: " + cause.getMessage(),
                        null,
                        cause);
    }
}
