package vn.tdkt.award;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.award.ConsolidationRules.DecidedBy;
import vn.tdkt.conference.Award;
import vn.tdkt.conference.Awards;
import vn.tdkt.report.Reply;

/** How papers speak of nominations, sessions and opinions. */
@Component
class AwardWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Awards awards;
    private final ConsolidationRules rules;

    AwardWords(Awards awards, ConsolidationRules rules) {
        this.awards = awards;
        this.rules = rules;
    }

    String award(String code, int year) {
        return awards.named(code, year).name();
    }

    /** How many collectives get which award of that level, the highest first. */
    List<String> articles(List<AwardCase> cases, int year, DecidedBy level) {
        return numbers(cases, year, award -> rules.level(award.code()).decidedBy() == level)
                .map(award -> "Tặng " + award.getKey() + " cho " + award.getValue() + " tập thể")
                .toList();
    }

    private Stream<Map.Entry<String, Long>> numbers(List<AwardCase> cases, int year, Predicate<Award> which) {
        return awards.of(year).stream()
                .filter(which)
                .map(award -> Map.entry(award.name(), count(cases, award.code())))
                .filter(award -> award.getValue() > 0);
    }

    private static long count(List<AwardCase> cases, String award) {
        return cases.stream().filter(one -> award.equals(one.agreed())).count();
    }

    /** Those who get an award of that level, the highest award first. */
    List<AwardCase> ofLevel(List<AwardCase> cases, int year, DecidedBy level) {
        return awards.of(year).stream()
                .filter(award -> rules.level(award.code()).decidedBy() == level)
                .flatMap(award -> cases.stream().filter(one -> award.code().equals(one.agreed())))
                .toList();
    }

    /** E.g. "phiên thứ 1 ngày 10/02/2021, phiên thứ 2 ngày 25/02/2021". */
    String sessions(List<CouncilSession> held) {
        return held.stream()
                .map(one -> "phiên thứ " + one.number() + " ngày " + day(one.heldOn()))
                .collect(Collectors.joining(", "));
    }

    String council(List<CouncilSession> held, List<AwardCase> cases) {
        long refused =
                cases.stream().filter(one -> one.outcome() == Outcome.REFUSED).count();
        long lowered =
                cases.stream().filter(one -> one.outcome() == Outcome.LOWERED).count();
        return "Hội đồng Thi đua - Khen thưởng tỉnh đã họp " + sessions(held) + ", xét " + cases.size()
                + " đề nghị: đồng ý " + (cases.size() - refused) + " đề nghị"
                + (lowered == 0 ? "" : ", trong đó " + lowered + " đề nghị ở hình thức thấp hơn")
                + (refused == 0 ? "." : "; không đồng ý " + refused + " đề nghị.");
    }

    /** How many of each award are proposed, the highest first, and where their list stands. */
    String inTheAnnex(List<AwardCase> proposed, int year) {
        return "Đề nghị khen thưởng " + proposed.size() + " tập thể: "
                + numbers(proposed, year, award -> true)
                        .map(award -> award.getKey() + " " + award.getValue() + " tập thể")
                        .collect(Collectors.joining("; "))
                + " (danh sách tại Phụ lục kèm theo Tờ trình này).";
    }

    String opinions(List<Reply> replies) {
        if (replies.isEmpty()) {
            return "";
        }
        long silent = replies.stream().filter(one -> one.agrees() == null).count();
        List<String> objections = replies.stream()
                .filter(one -> Boolean.FALSE.equals(one.agrees()))
                .map(one -> one.name() + " – " + one.text())
                .toList();
        return "Sở Nội vụ đã lấy ý kiến " + replies.size() + " cơ quan; "
                + (objections.isEmpty()
                        ? "không cơ quan nào phản đối"
                        : "có ý kiến khác: " + String.join("; ", objections))
                + (silent == 0
                        ? "."
                        : "; " + silent + " cơ quan không trả lời trong thời hạn, được coi là không phản đối.");
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String money(long dong) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi")).format(dong);
    }

    /** The refused ones as rows of a table. */
    List<Map<String, String>> refused(List<AwardCase> all, int year) {
        return all.stream()
                .filter(one -> one.outcome() == Outcome.REFUSED)
                .map(one -> Map.of(
                        "unit", one.unitName(),
                        "award", award(one.award(), year),
                        "reason", String.valueOf(one.reason())))
                .toList();
    }

    /** A text line by line, without empty ones. */
    static List<Map<String, String>> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> Map.of("text", line))
                        .toList();
    }
}
