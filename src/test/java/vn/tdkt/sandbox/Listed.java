package vn.tdkt.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list of the sample province: one line a thing, its parts between semicolons. */
public final class Listed {

    private Listed() {}

    public static List<List<String>> in(String file) {
        try (InputStream in = Objects.requireNonNull(Listed.class.getResourceAsStream("/sample-province/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("; ")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
