package vn.tdkt.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tdkt.Refusal;

/**
 * Stands behind the web applications' own filters, so it knows who asks, and before everything they offer. Lets through
 * only listed calls, and only bodies that Tasklist itself could have sent.
 */
class RequestGuard extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestGuard.class);

    /** Ways to write one path so that two readers understand two: no application of ours writes them. */
    private static final Pattern AMBIGUOUS = Pattern.compile(";|//|\\\\|%2f|%5c|%25|%2e|/\\.");

    private static final Pattern ANSWER = Pattern.compile(".*/task/([^/]+)/submit-form");

    private final Iterable<BeforeAnswer> before;

    RequestGuard(Iterable<BeforeAnswer> before) {
        this.before = before;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest checked;
        try {
            checked = checked(request);
        } catch (Refusal | NotLoggedIn | NotAllowed e) {
            LOG.info("Refused {} {}: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
            JsonAnswer.write(response, Failures.known(e).orElseThrow());
            return;
        }
        chain.doFilter(checked, response);
    }

    private HttpServletRequest checked(HttpServletRequest request) throws IOException {
        String method = request.getMethod();
        String path = pathOf(request);
        Optional<Caller> caller = Caller.current();
        refuseClosed(request.getRequestURI(), method, path);
        if (caller.isEmpty()) {
            if (!AllowedCalls.open(method, path)) {
                throw new NotLoggedIn();
            }
            return request;
        }
        if (!caller.get().may(method, path)) {
            throw new NotAllowed();
        }
        if (path.startsWith(StaffEndpoints.PATH) || AllowedCalls.open(method, path)) {
            return request;
        }
        HttpServletRequest guarded = BodyGuard.checked(request, path, caller.get());
        lookAtAnswer(path, caller.get(), guarded);
        return guarded;
    }

    private void lookAtAnswer(String path, Caller caller, HttpServletRequest request) throws IOException {
        Matcher answered = ANSWER.matcher(path);
        if (answered.matches() && request instanceof ReadBody body && body.bytes().length > 0) {
            String answer = AnswerShape.answerIn(BodyGuard.read(body));
            before.forEach(one -> one.look(answered.group(1), caller.account(), answer));
        }
    }

    private static void refuseClosed(String uri, String method, String path) {
        if (AMBIGUOUS.matcher(uri.toLowerCase(Locale.ROOT)).find() || AllowedCalls.closedForAll(method, path)) {
            throw new NotAllowed();
        }
    }

    static String pathOf(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
