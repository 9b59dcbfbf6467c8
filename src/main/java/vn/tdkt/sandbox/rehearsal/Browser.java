package vn.tdkt.sandbox.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** One person's browser: a session of its own, cookies and CSRF token as a real one sends them. */
final class Browser {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String BOUNDARY = "tdkt-rehearsal";
    private static final String TOKEN = "XSRF-TOKEN";

    private final HttpClient http;
    private final String server;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Browser(HttpClient http, String server) {
        this.http = http;
        this.server = server;
    }

    Reply login(String account, String password) throws IOException, InterruptedException {
        get("/camunda/app/tasklist/default/");
        Reply reply = send(request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + account + "&password=" + password)));
        get("/camunda/api/admin/auth/user/default");
        return reply;
    }

    Reply get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Reply post(String path, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** One file, as a form sends it. */
    Reply upload(String path, String fileName, byte[] content) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .timeout(LONGEST)
                .header("Accept", "application/json, */*");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        String token = cookies.get(TOKEN);
        return token == null ? request : request.header("X-" + TOKEN, token);
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").stream()
                .flatMap(line -> HttpCookie.parse(line).stream())
                .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return new Reply(response.statusCode(), response.body());
    }

    /** What the server said. */
    record Reply(int status, String body) {

        boolean ok() {
            return status < 300;
        }

        /** The node was started anew and does not know the person, or something behind it is away. */
        boolean isFromAFaultyNode() {
            return status == 401 || status >= 500;
        }

        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    /** JSON as text, for an answer that travels as one variable. */
    static String text(Object body) throws IOException {
        return JSON.writeValueAsString(body);
    }
}
