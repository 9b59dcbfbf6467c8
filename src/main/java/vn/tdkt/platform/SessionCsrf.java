package vn.tdkt.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.webapp.impl.security.filter.CsrfPreventionFilter;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;

/** The web applications' own guard against forged requests, with the token that follows from the session's id. */
class SessionCsrf extends CsrfPreventionFilter {

    /** Whenever the browser has another one: requests that come at once, on whatever node, set the same. */
    @Override
    protected void setCSRFToken(HttpServletRequest request, HttpServletResponse response) {
        Object token = request.getSession().getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        String name = cookieConfigurator.getCookieName(CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME);
        if (token instanceof String wanted && !has(request, name, wanted)) {
            response.addHeader(
                    "Set-Cookie",
                    name + "=" + wanted + CsrfConstants.CSRF_PATH_FIELD_NAME + getCookiePath(request)
                            + cookieConfigurator.getConfig());
            response.setHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME, wanted);
        }
    }

    private static boolean has(HttpServletRequest request, String name, String value) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]))
                .anyMatch(cookie ->
                        cookie.getName().equals(name) && cookie.getValue().equals(value));
    }
}
