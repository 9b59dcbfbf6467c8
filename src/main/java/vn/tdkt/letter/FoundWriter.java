package vn.tdkt.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.letter.Found.Body;
import vn.tdkt.letter.Found.Form;
import vn.tdkt.letter.Found.Receiver;
import vn.tdkt.letter.Found.Role;

/** Writes down what a part of a sentence asks. */
final class FoundWriter {

    private static final Pattern OTHER_WAY = Pattern.compile("không (?:có điều kiện|tổ chức|thể|thực hiện được)");
    private static final Pattern ONLY = Pattern.compile("\\((?:đối với|riêng) ([^)]{5,200})\\)");
    private static final Pattern COLLECTED =
            Pattern.compile("để tổng hợp[^,;.]{0,12},? ?báo cáo (?<above>[^,;.()]{3,80})");
    private static final String NO_TIME = "Văn bản không ghi thời hạn.";
    private static final String INFERRED = "Văn bản không ghi thời hạn; suy ra từ nội dung.";
    private static final int LONGEST = 600;

    private final Passage passage;
    private final String sentence;
    private final Part part;
    private final List<Body> who;
    private final TimePhrases times;
    /** The latest day named before in the same paragraph. */
    private final @Nullable LocalDate latest;

    FoundWriter(
            Passage passage,
            String sentence,
            Part part,
            List<Body> who,
            TimePhrases times,
            @Nullable LocalDate latest) {
        this.latest = latest;
        this.passage = passage;
        this.sentence = sentence;
        this.part = part;
        this.who = who;
        this.times = times;
    }

    static Found meeting(Passage passage, String sentence, List<Body> who, String event, Timing timing) {
        List<String> doubts = new ArrayList<>(List.of("Ngày của cả hội nghị, cuộc họp: hãy xem lại tên việc."));
        if (who.isEmpty()) {
            doubts.add("Chưa rõ ai thực hiện.");
        }
        return new Found(passage.place(), sentence, who, null, event, null, Form.ACT, List.of(), timing, null, doubts);
    }

    static boolean isOtherWay(String condition) {
        return OTHER_WAY.matcher(LetterText.plain(condition)).find();
    }

    static Found alternative(Found first, Found other) {
        return new Found(
                first.place(),
                first.sentence().equals(other.sentence())
                        ? first.sentence()
                        : first.sentence() + "; " + other.sentence(),
                first.who(),
                null,
                first.what(),
                other.what(),
                first.form(),
                other.receivers(),
                other.timing().orEarlier(first.timing()),
                null,
                List.of("Hai cách làm, hai hạn: hãy xem lại."));
    }

    /** The part itself, whom a parenthesis singles out, and what a receiver makes of it for those above. */
    List<Found> write() {
        List<TimePhrases.At> at = times.in(part.text(), false);
        int verb = part.verb(!at.isEmpty()).orElse(0);
        Timing timing = at.isEmpty() ? inferred() : at.get(at.size() - 1).timing();
        List<Receiver> receivers = Receivers.in(part, verb);
        List<Found> written = new ArrayList<>();
        Matcher only = ONLY.matcher(part.text());
        if (only.find() && receivers.size() > 1) {
            written.add(found(verb, at, timing, receivers.subList(0, 1), only.group(1)));
            receivers = receivers.subList(1, receivers.size());
        }
        written.add(found(verb, at, timing, receivers, null));
        Matcher collected = COLLECTED.matcher(LetterText.plain(part.text()));
        if (collected.find()) {
            String above = part.text().substring(collected.start("above"), collected.end("above"));
            collected(receivers, above, timing, written);
        }
        return written;
    }

    private Found found(
            int verb, List<TimePhrases.At> at, Timing timing, List<Receiver> receivers, @Nullable String only) {
        String what = part.text();
        for (int i = at.size() - 1; i >= 0; i--) {
            if (at.get(i).timing().kind() == Timing.Kind.AT_LEAST) {
                continue; // how often is part of what is to be done
            }
            what = what.substring(0, Math.max(verb, at.get(i).start()))
                    + what.substring(Math.max(verb, at.get(i).end()));
        }
        what = LetterText.tidy(what.substring(verb));
        return new Found(
                passage.place(),
                sentence,
                who,
                only,
                LetterText.capital(what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what),
                null,
                form(verb),
                List.copyOf(receivers),
                timing,
                part.condition(),
                doubts(timing));
    }

    /** "gửi về Ban TĐKT để tổng hợp, báo cáo Chủ tịch UBND tỉnh": Ban TĐKT owes that report. */
    private void collected(List<Receiver> receivers, String words, Timing timing, List<Found> written) {
        List<Receiver> collectors =
                receivers.stream().filter(one -> one.role() != Role.INFORMED).toList();
        List<Receiver> above =
                receivers.stream().filter(one -> one.role() == Role.INFORMED).toList();
        if (collectors.isEmpty()) {
            return;
        }
        Receiver collector = collectors.get(collectors.size() - 1);
        written.add(new Found(
                passage.place(),
                sentence,
                List.of(collector.body()),
                null,
                "Tổng hợp, báo cáo "
                        + (above.isEmpty()
                                ? words
                                : String.join(
                                        ", ",
                                        above.stream().map(Receiver::words).toList())),
                null,
                Form.DOCUMENT,
                above.stream()
                        .map(one -> new Receiver(Role.TO, one.body(), one.words()))
                        .toList(),
                Timing.relative("", "sau khi nhận báo cáo", timing.until() == null ? latest : timing.until(), null),
                null,
                List.of("Việc của nơi nhận; văn bản không ghi thời hạn.")));
    }

    private Timing inferred() {
        String plain = LetterText.plain(part.text());
        if (Words.BEFORE_MEETING.matcher(plain).find()) {
            return Timing.relative("", "trước hội nghị", null, null);
        }
        return Words.AFTER_MEETING.matcher(plain).find()
                ? Timing.relative("", "sau hội nghị", null, null)
                : Timing.NONE;
    }

    private Form form(int verb) {
        String plain = LetterText.plain(part.text()).substring(verb);
        if (Words.ANSWERS.matcher(plain).lookingAt()) {
            return Form.ANSWER;
        }
        return Words.PAPERS.matcher(plain).find() ? Form.DOCUMENT : Form.ACT;
    }

    private List<String> doubts(Timing timing) {
        List<String> doubts = new ArrayList<>();
        if (timing.isNone()) {
            doubts.add(NO_TIME);
        } else if (timing.phrase().isEmpty()) {
            doubts.add(INFERRED);
        }
        if (part.who().isEmpty()) {
            doubts.add(who.isEmpty() ? "Chưa rõ ai thực hiện." : "Ai thực hiện lấy theo đề mục hoặc câu trước.");
        }
        return doubts;
    }
}
