package vn.tdkt.platform;

import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person is told about a failure: one sentence, and for an unexpected one a number under which the log has the
 * rest. Never a class name, a stack trace or the engine's own words.
 */
record FailureAnswer(int status, String message, @Nullable String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(FailureAnswer.class);
    private static final SecureRandom NUMBERS = new SecureRandom();

    static FailureAnswer expected(int status, String message) {
        return new FailureAnswer(status, message, null);
    }

    /** Seconds after which it is worth trying again; 0 where waiting does not help. */
    int retryAfter() {
        return status == 503 ? 10 : 0;
    }

    /** For a failure nobody foresaw; logs it under the number it tells. */
    static FailureAnswer unexpected(Throwable failure) {
        String reference = "%08d".formatted(NUMBERS.nextInt(100_000_000));
        LOG.error("Unexpected failure, reference {}", reference, failure);
        return new FailureAnswer(
                500,
                "Hệ thống gặp lỗi ngoài dự kiến, việc này chưa được thực hiện. Hãy thử lại; nếu vẫn lỗi, báo quản trị"
                        + " hệ thống số tra cứu " + reference + ".",
                reference);
    }

    Map<String, String> body() {
        Map<String, String> body = new TreeMap<>(Map.of("message", message));
        if (reference != null) {
            body.put("reference", reference);
        }
        return body;
    }
}
