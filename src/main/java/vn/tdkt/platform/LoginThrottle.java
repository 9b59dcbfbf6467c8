package vn.tdkt.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the login of the web applications and makes those who keep failing wait. */
class LoginThrottle extends OncePerRequestFilter {

    static final String PATH = "/camunda/api/admin/auth/user/*";

    private final LoginAttempts attempts;

    LoginThrottle(LoginAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !RequestGuard.pathOf(request).contains("/login");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String account = request.getParameter("username");
        if (account == null || account.isBlank() || ambiguous(request)) {
            JsonAnswer.write(response, FailureAnswer.expected(400, "Hãy nhập tên đăng nhập và mật khẩu."));
            return;
        }
        long seconds = attempts.begin(account, request.getRemoteAddr());
        if (seconds > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            JsonAnswer.write(response, FailureAnswer.expected(429, sentence(seconds)));
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            attempts.succeeded(account, request.getRemoteAddr());
        }
    }

    /** Two names for one login: the counted one must be the one whose password is looked at. */
    private static boolean ambiguous(HttpServletRequest request) {
        return request.getQueryString() != null || request.getParameterValues("username").length > 1;
    }

    static String sentence(long seconds) {
        return "Đã nhập sai quá nhiều lần. Hãy thử lại sau " + seconds
                + " giây; nếu quên mật khẩu, hãy liên hệ quản trị hệ thống.";
    }
}
