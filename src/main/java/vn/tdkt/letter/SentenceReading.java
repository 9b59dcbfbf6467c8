package vn.tdkt.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.letter.Found.Body;
import vn.tdkt.letter.Timing.Kind;

/** Reads one sentence part by part; what has the same day and the same debtor stays one package of work. */
final class SentenceReading {

    private final Reading reading;
    private final Passage passage;
    private final String sentence;
    private final List<Found> before;
    private final List<Found> found;
    /** Parts of one debtor that wait for the time that ends their sentence. */
    private final List<Part> waiting = new ArrayList<>();
    /** Named in a part without work: "các sở căn cứ …; thực hiện …". */
    private List<Body> lead = List.of();

    SentenceReading(Reading reading, Passage passage, String sentence, List<Found> before, List<Found> found) {
        this.reading = reading;
        this.passage = passage;
        this.sentence = sentence;
        this.before = before;
        this.found = found;
    }

    void read() {
        for (String text : Sentences.parts(sentence, reading.times(), reading.year())) {
            read(new Part(text, reading.year()));
        }
        flush();
    }

    private void read(Part part) {
        List<TimePhrases.At> times = reading.times().in(part.text(), false);
        boolean dated = times.stream().anyMatch(at -> at.timing().kind() != Kind.RELATIVE);
        if (part.isReason()) {
            return;
        }
        if (isTimeOfEvent(part) && dated) {
            flush();
            reading.meeting(passage, part.text(), before).ifPresent(found::add);
        } else if (part.verb(dated).isPresent() && (dated || !passage.isAside() && !passage.isTitle())) {
            if (!part.actors().isEmpty() || part.condition() != null || dated && isDated(waiting)) {
                flush();
            }
            waiting.add(part);
        } else if (waiting.isEmpty()) {
            lead = part.who().isEmpty() ? lead : part.who();
        } else {
            waiting.set(
                    waiting.size() - 1,
                    new Part(waiting.get(waiting.size() - 1).text() + "; " + part.text(), reading.year()));
        }
    }

    private static boolean isTimeOfEvent(Part part) {
        return LetterText.plain(part.text()).startsWith("thời gian");
    }

    private boolean isDated(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> reading.times().in(part.text(), false).stream())
                .anyMatch(at -> at.timing().kind() != Kind.RELATIVE);
    }

    /** Without a day each part stands for itself. */
    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        String together = String.join("; ", waiting.stream().map(Part::text).toList());
        boolean dated = isDated(waiting);
        List<Body> who = who(waiting.get(0));
        List<Part> parts = dated ? List.of(new Part(together, reading.year())) : List.copyOf(waiting);
        waiting.clear();
        for (Part part : parts) {
            FoundWriter writer = new FoundWriter(passage, sentence, part, who, reading.times(), latest());
            writer.write().forEach(this::add);
        }
    }

    /** "Đơn vị không có điều kiện …" right after what it could not do is the other way of an alternative. */
    private void add(Found next) {
        int last = found.size() - 1;
        boolean other = last >= 0
                && next.condition() != null
                && FoundWriter.isOtherWay(next.condition())
                && found.get(last).timing().kind() == Kind.DATED
                && next.timing().kind() == Kind.DATED
                && found.get(last).place().equals(next.place());
        if (other) {
            found.set(last, FoundWriter.alternative(found.get(last), next));
        } else {
            found.add(next);
        }
    }

    private List<Body> who(Part part) {
        List<Body> own = part.who();
        if (!own.isEmpty() && !isOnlyUnitsInCondition(part)) {
            return own;
        }
        if (part.opensWithCondition() && !found.isEmpty() && own.isEmpty()) {
            return lastFound();
        }
        List<Body> context = reading.context(passage);
        return Stream.of(lead, context, lastFound(), own)
                .filter(bodies -> !bodies.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private @Nullable LocalDate latest() {
        return found.stream()
                .map(one -> one.timing().until())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean isOnlyUnitsInCondition(Part part) {
        return part.condition() != null && part.who().equals(List.of(Body.UNITS));
    }

    private List<Body> lastFound() {
        return Optional.of(found.isEmpty() ? before : found)
                .filter(list -> !list.isEmpty())
                .map(list -> list.get(list.size() - 1).who())
                .orElse(List.of());
    }
}
