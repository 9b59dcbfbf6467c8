package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.ServerTests;

/** At eight in the morning everybody opens Tasklist: a page whose scripts carry another request's nonce stays blank. */
class PagesAtTheSameTimeIntegrationTests extends ServerTests {

    private static final int PAGES = 60;
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void everyPageCarriesTheNonceOfItsOwnAnswer() {
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, PAGES)
                .mapToObj(no -> ask(no % 2 == 0 ? "tasklist" : "cockpit"))
                .toList();

        assertThat(asked).allSatisfy(page -> {
            HttpResponse<String> answer = page.join();
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertThat(nonces(IN_PAGE, answer.body()))
                    .isNotEmpty()
                    .containsOnly(nonces(IN_HEADER, policy).findFirst().orElseThrow());
        });
    }

    private CompletableFuture<HttpResponse<String>> ask(String app) {
        URI page = URI.create("http://localhost:" + port + "/camunda/app/" + app + "/default/");
        return browser.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    private static Stream<String> nonces(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(found -> found.group(1));
    }
}
