package vn.tdkt.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.letter.Found.Body;

/** Finds whom a text names, by {@code letter-bodies.txt}. */
final class Bodies {

    private static final List<Named> KNOWN =
            Words.lines("/letter-bodies.txt").stream().map(Named::of).toList();
    private static final Pattern OF_YEAR = Pattern.compile("^[^,;.]{0,40}? năm (\\d{4})");
    private static final Pattern JOINED = Pattern.compile("^(?:của tỉnh)?\\s*(?:[,;]|và|cùng|[,;] và)\\s*$");

    private Bodies() {}

    /** In their order; where two overlap the longer one stands. */
    static List<Mention> in(String text, int letterYear) {
        String plain = LetterText.plain(text);
        List<Mention> all = new ArrayList<>(KNOWN.stream()
                .flatMap(named -> named.mentions(plain, text))
                .sorted(Comparator.<Mention>comparingInt(mention -> mention.start() - mention.end())
                        .thenComparingInt(Mention::start))
                .toList());
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : all) {
            if (kept.stream().noneMatch(other -> overlap(other, mention))) {
                kept.add(ofYear(mention, plain, letterYear));
            }
        }
        kept.sort(Comparator.comparingInt(Mention::start));
        return kept;
    }

    /** Those that are named together from the given one on: "các sở, ban, ngành; đoàn thể và các huyện". */
    static List<Mention> joinedFrom(List<Mention> mentions, int first, String text) {
        List<Mention> joined = new ArrayList<>(List.of(mentions.get(first)));
        for (int next = first + 1; next < mentions.size(); next++) {
            String between = text.substring(
                    mentions.get(next - 1).end(), mentions.get(next).start());
            if (!JOINED.matcher(between.strip()).find()) {
                break;
            }
            joined.add(mentions.get(next));
        }
        return joined;
    }

    static List<Body> bodiesOf(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.bodies().stream())
                .distinct()
                .toList();
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** The head of a year after the letter's own is the next head. */
    private static Mention ofYear(Mention mention, String plain, int letterYear) {
        if (!mention.bodies().contains(Body.HEADS)) {
            return mention;
        }
        Matcher year = OF_YEAR.matcher(plain.substring(mention.end()));
        boolean next = year.find() && Integer.parseInt(year.group(1)) > letterYear;
        return next ? new Mention(mention.start(), mention.end(), List.of(Body.NEXT_HEADS), mention.words()) : mention;
    }

    /** A line of the list. */
    private record Named(List<Body> bodies, Pattern pattern) {

        static Named of(String line) {
            int equals = line.indexOf('=');
            List<Body> bodies = Stream.of(line.substring(0, equals).strip().split(" "))
                    .map(Body::valueOf)
                    .toList();
            return new Named(bodies, Words.whole(line.substring(equals + 1).strip()));
        }

        Stream<Mention> mentions(String plain, String text) {
            return pattern.matcher(plain)
                    .results()
                    .map(hit -> new Mention(hit.start(), hit.end(), bodies, text.substring(hit.start(), hit.end())));
        }
    }

    static Optional<Mention> first(String text, int letterYear) {
        return in(text, letterYear).stream().findFirst();
    }
}
