package vn.tdkt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A person at a browser, over real HTTP: session, CSRF token and all. */
public class StaffClient {

    public static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final JsonMapper JSON = new JsonMapper();

    private final CookieManager cookies;
    private final HttpClient http;
    private final String server;

    public StaffClient(int port) {
        this(new CookieManager(), port);
    }

    private StaffClient(CookieManager cookies, int port) {
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
        this.server = "http://localhost:" + port;
    }

    /** Somebody who has logged in to Tasklist. */
    public static StaffClient loggedIn(int port, String account, String password) {
        StaffClient client = new StaffClient(port);
        Answer answer = client.login(account, password);
        if (answer.status() != 200) {
            throw new AssertionError("Login of " + account + " answered " + answer);
        }
        return client;
    }

    public Answer login(String account, String password) {
        return loginAt("", account, password);
    }

    /** With something behind the address of the login, as only an attacker would. */
    public Answer loginAt(String query, String account, String password) {
        get("/camunda/app/tasklist/default/");
        String form = "username=" + encoded(account) + "&password=" + encoded(password);
        Answer answer = send(request("/camunda/api/admin/auth/user/default/login/tasklist" + query)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.status() == 200) {
            get("/camunda/api/admin/auth/user/default");
        }
        return answer;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Of a page, without following where it leads. */
    public HttpHeaders headers(String path) {
        return answered(request(path).GET()).headers();
    }

    /** A file as it comes, and what is said about it. */
    public HttpResponse<byte[]> file(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer post(String path, Object body) {
        return send(json(path).POST(BodyPublishers.ofString(text(body))));
    }

    /** As Tasklist's own pages ask: what belongs to the tasks comes with them. */
    public Answer postHal(String path, Object body) {
        return send(json(path)
                .setHeader("Accept", "application/hal+json, application/json; q=0.5")
                .POST(BodyPublishers.ofString(text(body))));
    }

    public Answer put(String path, Object body) {
        return send(json(path).PUT(BodyPublishers.ofString(text(body))));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** One file under the field name {@code file}. */
    public Answer upload(String path, String fileName, byte[] content) {
        String head = "--tdkt\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--tdkt--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=tdkt")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public Answer claim(String task, String account) {
        return post(ENGINE + "/task/" + task + "/claim", Map.of("userId", account));
    }

    /** Completes a task as Tasklist does: one Json variable {@code answer}. */
    public Answer submit(String task, Object answer) {
        return post(
                ENGINE + "/task/" + task + "/submit-form",
                Map.of("variables", Map.of("answer", Map.of("type", "Json", "value", text(answer)))));
    }

    /** Without the CSRF header, as another site would make the browser send it. */
    public Answer postWithoutToken(String path, Object body) {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(text(body))));
    }

    /** The value that this browser has of a cookie; empty for none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** As somebody would who got hold of it, or who wants this browser to use it. */
    public StaffClient plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain("localhost.local");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(server), cookie);
        return this;
    }

    /** The same browser's requests, led to another node. */
    public StaffClient at(int otherPort) {
        return new StaffClient(cookies, otherPort);
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.setHeader("X-XSRF-TOKEN", token));
        return request.header("Accept", "application/json, */*");
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = answered(request);
        return new Answer(response.statusCode(), response.body());
    }

    private HttpResponse<String> answered(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String text(Object body) {
        try {
            return body instanceof String given ? given : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What the server said. */
    public record Answer(int status, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("Not JSON: " + this, e);
            }
        }

        /** The sentence of a refusal. */
        public String message() {
            return json().path("message").asText();
        }
    }
}
