package vn.tdkt.platform;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of request to the web applications: method and path, where {@code {}} stands for one id and {@code **} for
 * any rest.
 */
record Call(String method, Pattern path) {

    private static final String ID = "[A-Za-z0-9:_.-]+";

    static Call of(String methodAndPath) {
        String[] parts = methodAndPath.split(" ", 2);
        String pattern =
                Pattern.quote(parts[1]).replace("{}", "\\E" + ID + "\\Q").replace("**", "\\E.*\\Q");
        return new Call(parts[0], Pattern.compile(pattern));
    }

    static List<Call> listed(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Call::of)
                .toList();
    }

    boolean is(String askedMethod, String askedPath) {
        return (method.equals("*") || method.equals(askedMethod))
                && path.matcher(askedPath).matches();
    }
}
