package vn.tdkt.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines "Căn cứ …" of a paper by the decree: each a line of its own that ends with a semicolon, the last with a full
 * stop. Whoever types may leave word and ending out or write them.
 */
public final class BasisLines {

    /** As a line may begin by itself; everything else follows the word "Căn cứ". */
    private static final Pattern BEGUN =
            Pattern.compile("(?iu)(căn cứ|theo|xét|thực hiện|trên cơ sở)\\s.*", Pattern.DOTALL);

    /** Several that were typed into one line. */
    private static final Pattern NEXT = Pattern.compile("(?iu);\\s+(?=(căn cứ|theo đề nghị|xét đề nghị)\\s)");

    private static final Pattern BULLET = Pattern.compile("^[-–•*+\\s]+");
    private static final Pattern END = Pattern.compile("[\\s;.,/]+$");

    private BasisLines() {}

    /** Of lines as an officer typed them, and of what else the paper rests on; empty ones vanish. */
    public static List<Map<String, String>> of(String typed, String... further) {
        return of(Stream.concat(typed.lines(), Stream.of(further)).toList());
    }

    public static List<Map<String, String>> of(List<String> texts) {
        List<String> lines = texts.stream()
                .flatMap(NEXT::splitAsStream)
                .map(BasisLines::line)
                .filter(line -> !line.isEmpty())
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> Map.of("text", lines.get(at) + (at == lines.size() - 1 ? "." : ";")))
                .toList();
    }

    private static String line(String text) {
        String bare = END.matcher(BULLET.matcher(text.replaceAll("\\s+", " ")).replaceFirst(""))
                .replaceFirst("");
        if (bare.isEmpty()) {
            return "";
        }
        return BEGUN.matcher(bare).matches() ? DecreeForm.capitalised(bare) : "Căn cứ " + bare;
    }
}
