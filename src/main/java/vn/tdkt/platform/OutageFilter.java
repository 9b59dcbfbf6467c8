package vn.tdkt.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before all filters, which ask the database too: for who somebody is, for failed logins. What they do not catch
 * would be told as a mistake of the program. The session stays: nobody is logged out by an outage.
 */
class OutageFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            Optional<FailureAnswer> outage = Failures.known(failure).filter(answer -> answer.status() >= 500);
            if (outage.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            tell(response, outage.get());
        }
    }

    /** As an error page for a browser that opens a page, as JSON for a script: {@link FilterFailures} says the sentence. */
    private static void tell(HttpServletResponse response, FailureAnswer answer) throws IOException {
        if (answer.retryAfter() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(answer.retryAfter()));
        }
        response.sendError(answer.status());
    }
}
