package vn.tdkt.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.tdkt.letter.Found.Body;
import vn.tdkt.letter.Letter.Head;

/** Reads the paragraphs of one letter; what a part leaves unsaid comes from the part before it, then from its headings. */
final class Reading {

    private final Head head;
    private final int year;
    private final TimePhrases times;

    Reading(Head head, LocalDate written) {
        this.head = head;
        this.year = written.getYear();
        this.times = new TimePhrases(written);
    }

    /** @param before what was found in the paragraphs before */
    List<Found> read(Passage passage, List<Found> before) {
        if (passage.heading()) {
            return List.of();
        }
        if (passage.isTime()) {
            return meeting(passage, passage.text(), before).map(List::of).orElse(List.of());
        }
        List<Found> found = new ArrayList<>();
        for (String sentence : Sentences.of(passage.text())) {
            new SentenceReading(this, passage, sentence, before, found).read();
        }
        return found;
    }

    /** "Thời gian: …": the day of what the headings above are about. */
    Optional<Found> meeting(Passage passage, String sentence, List<Found> before) {
        String event = event(passage).orElse(head.subject() == null ? "" : head.subject());
        boolean isMeeting = Words.MEETINGS.matcher(LetterText.plain(event)).find();
        return times.in(sentence, true).stream()
                .findFirst()
                .filter(at -> isMeeting)
                .map(at -> FoundWriter.meeting(passage, sentence, whose(passage, before), event, at.timing()));
    }

    /** The nearest heading that organises a meeting, else the nearest that names one. */
    private static Optional<String> event(Passage passage) {
        List<String> events =
                passage.above().map(Reading::event).flatMap(Optional::stream).toList();
        return events.stream()
                .filter(event -> event.startsWith("Tổ chức"))
                .findFirst()
                .or(() -> events.stream().findFirst());
    }

    private static Optional<String> event(String heading) {
        String text = Outline.withoutMarker(heading).replaceFirst("^(?:Đối với|Về)\\s+(?:việc )?", "");
        Matcher meeting = Words.MEETINGS.matcher(LetterText.plain(text));
        if (!meeting.find()) {
            return Optional.empty();
        }
        int organise = LetterText.plain(text).indexOf("tổ chức");
        int start = organise >= 0 && organise < meeting.start() ? organise : meeting.start();
        return Optional.of(LetterText.capital(LetterText.tidy(text.substring(start))));
    }

    /** Of a cluster's own meeting its head, else whom the headings name. */
    private List<Body> whose(Passage passage, List<Body> fallback) {
        return passage.above()
                .map(heading -> Bodies.bodiesOf(group(heading)))
                .filter(bodies -> !bodies.isEmpty())
                .findFirst()
                .orElse(head.ofCluster() ? List.of(Body.HEADS) : fallback);
    }

    private List<Body> whose(Passage passage, Iterable<Found> before) {
        List<Body> last = List.of();
        for (Found found : before) {
            last = found.who();
        }
        return whose(passage, last);
    }

    /** Whom the headings above name; empty when none does. */
    List<Body> context(Passage passage) {
        return passage.above()
                .map(heading -> Bodies.bodiesOf(group(heading)))
                .filter(bodies -> !bodies.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** In "Hội đồng đề nghị các sở, …, cụ thể như sau:" those who are asked, not who asks. */
    private List<Mention> group(String heading) {
        Part part = new Part(heading, year);
        List<Mention> named = part.isAsked() ? part.actors() : Bodies.in(heading, year);
        return named.isEmpty() ? List.of() : Bodies.joinedFrom(named, 0, heading);
    }

    int year() {
        return year;
    }

    TimePhrases times() {
        return times;
    }
}
