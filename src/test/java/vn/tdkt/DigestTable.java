package vn.tdkt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Expected digests as a person writes them down, and those that were written, in the same short words. */
final class DigestTable {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yy");
    private static final Pattern UNIT = Pattern.compile("- Đơn vị Khối (\\w) (\\d+):");
    private static final Pattern CLUSTER = Pattern.compile("- Khối (\\w): (?:(\\d+) đơn vị\\.)?");

    private final List<String> lines;
    private final String code;

    /** @param code what every account of the province holds after its two letters */
    private DigestTable(List<String> lines, String code) {
        this.lines = lines;
        this.code = code;
    }

    static DigestTable read(String resource, String code) {
        try (var in = Objects.requireNonNull(DigestTable.class.getResourceAsStream(resource))) {
            return new DigestTable(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList(),
                    code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> expectedOn(LocalDate day) {
        return lines.stream()
                .map(line -> line.split(" \\| "))
                .filter(line -> line[0].equals(DAY.format(day)))
                .flatMap(line ->
                        Stream.of(line[1].split(" ")).flatMap(this::accounts).map(who -> who + " | " + line[2]))
                .toList();
    }

    private Stream<String> accounts(String who) {
        String unit = code + who.substring(1);
        return switch (who.charAt(0)) {
            case 'c' -> Stream.of("cb" + unit);
            case 'l' -> Stream.of(who.equals("ldtdkt") ? code + who : "ld" + unit);
            case 'm' -> Stream.of("unit/" + unit);
            case 't', 'h' -> Stream.of(code + who);
            default -> Stream.of("cb" + code + who, "ld" + code + who);
        };
    }

    /** What people of the province were told that morning. */
    List<String> saidOn(LocalDate day, JdbcClient database) {
        return database
                .sql("select account, subject, body from outbox_mail where slot = ? and account like ?")
                .params("digest/" + day, "%" + code + "%")
                .query(Said.class)
                .list()
                .stream()
                .map(said -> said.account() + " | " + said.words())
                .toList();
    }

    private record Said(String account, String subject, String body) {

        String words() {
            String named = Stream.concat(units(), clusters()).collect(Collectors.joining());
            return subject.replaceFirst(".*?: ", "") + (named.isEmpty() ? "" : " [" + named + "]");
        }

        private Stream<String> units() {
            List<String> units =
                    found(UNIT).map(one -> one.group(1) + one.group(2)).sorted().toList();
            return Stream.of(String.join(" ", units) + (units.isEmpty() || !counted() ? "" : " "));
        }

        private boolean counted() {
            return found(CLUSTER).findAny().isPresent();
        }

        private Stream<String> clusters() {
            String named = found(CLUSTER)
                    .filter(one -> one.group(2) == null)
                    .map(one -> one.group(1))
                    .collect(Collectors.joining(" "));
            String counts = found(CLUSTER)
                    .filter(one -> one.group(2) != null)
                    .map(one -> one.group(1) + ": " + one.group(2))
                    .collect(Collectors.joining(", "));
            return Stream.of((named + " " + counts).strip());
        }

        private Stream<java.util.regex.MatchResult> found(Pattern pattern) {
            Matcher matcher = pattern.matcher(body);
            return matcher.results();
        }
    }
}
