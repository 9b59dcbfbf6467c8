package vn.tdkt.platform;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What people are told when a filter ends a request before any endpoint, such as a missing CSRF token. */
@Component
class FilterFailures extends DefaultErrorAttributes {

    private static final String EXPIRED = "Phiên làm việc không còn hợp lệ. Hãy tải lại trang và đăng nhập lại.";
    private static final String BROKEN =
            "Hệ thống gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống.";

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Object status = super.getErrorAttributes(request, ErrorAttributeOptions.defaults())
                .get("status");
        Map<String, Object> answer = new HashMap<>();
        answer.put("status", status);
        answer.put("message", sentence(status instanceof Integer number ? number : 500));
        return answer;
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400, 405, 415 -> Failures.NOT_UNDERSTOOD;
            case 401, 403 -> EXPIRED;
            case 404 -> Failures.NOT_FOUND;
            case 503 -> Outage.AWAY;
            case 507 -> Outage.FULL;
            default -> BROKEN;
        };
    }
}
