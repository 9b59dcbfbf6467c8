package vn.tdkt.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Scripts and pictures of the web applications are the same for everybody: their filters ask for a session and get an empty one. */
class AssetsWithoutSession extends OncePerRequestFilter {

    private static final Pattern ASSET =
            Pattern.compile("/camunda/app/[^;]*\\.[a-z0-9]+|/camunda/api/[a-z]+/plugin/[^/;]+/static/[^;]+");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                || !ASSET.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Asset(request), response);
    }

    private static final class Asset extends HttpServletRequestWrapper {

        private final HttpSession empty = (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> null);

        Asset(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return empty;
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return create ? empty : null;
        }
    }
}
