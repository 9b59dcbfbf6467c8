package vn.tdkt.sandbox.rehearsal;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.sandbox.EmbeddedOnly;
import vn.tdkt.sandbox.SampleProvince;

/** The sample's people at their browsers; who has logged in stays so until the server forgets them. */
@Component
@EmbeddedOnly
class Visitors {

    private final Map<String, Browser> browsers = new ConcurrentHashMap<>();
    private final Environment environment;
    private final HttpClient http = HttpClient.newHttpClient();

    Visitors(Environment environment) {
        this.environment = environment;
    }

    /** Logs in anew the next time. */
    void forget(String account) {
        browsers.remove(account);
    }

    /** The browser of that person; refuses who does not have the sample's password any more. */
    Browser of(String account) throws IOException, InterruptedException {
        Browser known = browsers.get(account);
        if (known != null) {
            return known;
        }
        Browser fresh = new Browser(http, "http://localhost:" + environment.getRequiredProperty("local.server.port"));
        if (!fresh.login(account, SampleProvince.PASSWORD).ok()) {
            throw new Refusal("Tài khoản " + account
                    + " không còn dùng mật khẩu mẫu nên không diễn tập thay được; hãy tự làm việc của người này.");
        }
        browsers.put(account, fresh);
        return fresh;
    }
}
