package vn.tdkt.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import vn.tdkt.Refusal;

/** Looks at what a permitted call carries: queries without expressions, answers without anything beside them. */
final class BodyGuard {

    /** As strict as JSON can be read, so that the engine cannot read another thing than the guard has seen. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "DELETE");

    private BodyGuard() {}

    /** The request to go on with. Refuses what no application of ours sends. */
    static HttpServletRequest checked(HttpServletRequest request, String path, Caller caller) throws IOException {
        refuseExpressionsInAddress(request, caller);
        if (WITHOUT_BODY.contains(request.getMethod())) {
            return request;
        }
        ReadBody body = new ReadBody(request);
        if (body.bytes().length > 0) {
            check(read(body), path, caller);
        }
        return body;
    }

    private static void check(JsonNode body, String path, Caller caller) {
        if (path.endsWith("/submit-form")) {
            AnswerShape.check(body);
        } else if (path.endsWith("/claim") && !caller.administrator()) {
            refuseUnless(body.size() == 1
                    && caller.account().equals(body.path("userId").asText()));
        } else if (!path.endsWith("/comment/create")) {
            ExpressionSearch.in(body, caller.administrator());
        }
    }

    static JsonNode read(ReadBody body) throws IOException {
        try {
            return STRICT.readTree(body.bytes());
        } catch (JsonProcessingException e) {
            throw new Refusal(Failures.NOT_UNDERSTOOD);
        }
    }

    private static void refuseExpressionsInAddress(HttpServletRequest request, Caller caller) {
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                ExpressionSearch.in(name, value, caller.administrator());
            }
        });
    }

    private static void refuseUnless(boolean own) {
        if (!own) {
            throw new Refusal("Bạn chỉ có thể nhận việc cho chính mình, không thể giao việc cho người khác.");
        }
    }
}
