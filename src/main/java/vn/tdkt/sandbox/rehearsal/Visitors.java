package vn.tdkt.sandbox.rehearsal;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.sandbox.Nodes;
import vn.tdkt.sandbox.SampleProvince;
import vn.tdkt.sandbox.SandboxOnly;

/** The sample's people at their browsers, spread over all living nodes; who has logged in stays so. */
@Component
@SandboxOnly
class Visitors {

    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private final Nodes nodes;
    private final HttpClient http = HttpClient.newHttpClient();

    Visitors(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Logs in anew the next time. */
    void forget(String account) {
        visits.remove(account);
    }

    /** The browser of that person; refuses who does not have the sample's password any more. */
    Browser of(String account) throws IOException, InterruptedException {
        String server = server(account);
        Visit known = visits.get(account);
        if (known != null && known.server().equals(server)) {
            return known.browser();
        }
        Browser fresh = new Browser(http, server);
        Browser.Reply login = fresh.login(account, SampleProvince.PASSWORD);
        if (login.status() >= 500) {
            throw new IOException(server + " answered " + login.status());
        }
        if (!login.ok()) {
            throw new Refusal("Tài khoản " + account
                    + " không còn dùng mật khẩu mẫu nên không diễn tập thay được; hãy tự làm việc của người này.");
        }
        visits.put(account, new Visit(server, fresh));
        return fresh;
    }

    /** Everybody has one node, as behind a proxy; when it dies, another one. */
    private String server(String account) throws IOException {
        List<String> living = nodes.addresses();
        if (living.isEmpty()) {
            throw new IOException("No node answers");
        }
        return living.get(Math.floorMod(account.hashCode(), living.size()));
    }

    private record Visit(String server, Browser browser) {}
}
