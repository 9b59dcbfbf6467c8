package vn.tdkt.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The web applications keep the nonce of a page's scripts in one place for all requests, so of two pages asked for at once one would
 * carry the other's nonce and stay blank. Whoever asks during a request gets the nonce of that answer's own header.
 */
class NonceOfThisPage extends OncePerRequestFilter {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Page(request, response), response);
    }

    private static final class Page extends HttpServletRequestWrapper {

        private final HttpServletResponse response;

        Page(HttpServletRequest request, HttpServletResponse response) {
            super(request);
            this.response = response;
        }

        @Override
        public ServletContext getServletContext() {
            ServletContext shared = super.getServletContext();
            return (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) ->
                            asksForNonce(method, arguments) ? nonce() : ask(shared, method, arguments));
        }

        private static boolean asksForNonce(Method method, Object @Nullable [] arguments) {
            return arguments != null
                    && method.getName().equals("getAttribute")
                    && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0]);
        }

        private @Nullable String nonce() {
            String policy = response.getHeader("Content-Security-Policy");
            Matcher nonce = NONCE.matcher(policy == null ? "" : policy);
            return nonce.find() ? nonce.group(1) : null;
        }

        private static @Nullable Object ask(ServletContext shared, Method method, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(shared, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
            }
        }
    }
}
