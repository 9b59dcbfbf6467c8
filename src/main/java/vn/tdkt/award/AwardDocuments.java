package vn.tdkt.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.award.ConsolidationRules.DecidedBy;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issue;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.report.PaperWriter;
import vn.tdkt.report.Written;
import vn.tdkt.report.WrittenLetters;

/** Writes submissions, the decision with its list, and notices of refusal. */
@Component
class AwardDocuments implements PaperWriter {

    private final AwardCases cases;
    private final Council council;
    private final AwardWords words;
    private final PrizeMoney money;
    private final WrittenLetters letters;
    private final Obligations obligations;
    private final Documents documents;
    private final Names names;
    private final Clock clock;

    AwardDocuments(
            AwardCases cases,
            Council council,
            AwardWords words,
            PrizeMoney money,
            WrittenLetters letters,
            Obligations obligations,
            Documents documents,
            Names names,
            Clock clock) {
        this.cases = cases;
        this.council = council;
        this.words = words;
        this.money = money;
        this.letters = letters;
        this.obligations = obligations;
        this.documents = documents;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of(AwardPapers.SUBMISSION, AwardPapers.DECISION, AwardPapers.TO_PRIME_MINISTER, AwardPapers.REFUSAL);
    }

    @Override
    public List<Written> write(Obligation obligation, String drafter) {
        Map<String, String> texts = letters.texts(obligation);
        Map<String, Object> content = switch (obligation.kind()) {
            case AwardPapers.SUBMISSION -> submission(obligation.year(), texts);
            case AwardPapers.DECISION -> decision(obligation.year(), texts);
            case AwardPapers.TO_PRIME_MINISTER -> toPrimeMinister(obligation.year(), texts);
            default -> refusal(obligation, texts);
        };
        return List.of(new Written(letters.paper(obligation, drafter), content));
    }

    private Map<String, Object> submission(int year, Map<String, String> texts) {
        List<AwardCase> all = cases.of(year);
        List<Map<String, String>> proposed =
                rows(all.stream().filter(one -> one.agreed() != null).toList(), year);
        List<Map<String, String>> refused = refused(all, year);
        Map<String, Object> content = new HashMap<>();
        content.put("legalBases", lines(texts.get("legalBases")));
        content.put(
                "introduction",
                "Sở Nội vụ, cơ quan thường trực của Hội đồng Thi đua - Khen thưởng tỉnh, đã thẩm định hồ sơ đề nghị khen"
                        + " thưởng năm " + year + " của các cụm, khối thi đua và báo cáo kết quả như sau:");
        content.put("opinions", texts.getOrDefault("opinions", ""));
        content.put("council", words.council(council.sessions(year), all));
        content.put("anyProposed", !proposed.isEmpty());
        content.put("proposed", proposed);
        content.put("proposedRemark", proposed.isEmpty() ? "Hội đồng không đồng ý đề nghị nào." : "");
        content.put("anyRefused", !refused.isEmpty());
        content.put("refused", refused);
        content.put("request", texts.getOrDefault("request", ""));
        content.put("closing", "Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.");
        return content;
    }

    private Map<String, Object> toPrimeMinister(int year, Map<String, String> texts) {
        List<AwardCase> all = cases.of(year);
        Map<String, Object> content = new HashMap<>();
        content.put("legalBases", lines(texts.get("legalBases")));
        content.put(
                "introduction",
                "Qua phong trào thi đua năm " + year
                        + ", Ủy ban nhân dân tỉnh đề nghị Thủ tướng Chính phủ tặng thưởng cho các tập thể sau:");
        content.put(
                "council",
                "Các đề nghị đã được Hội đồng Thi đua - Khen thưởng tỉnh đồng ý tại "
                        + words.sessions(council.sessions(year)) + ".");
        content.put("proposed", rows(words.ofLevel(all, year, DecidedBy.PRIME_MINISTER), year));
        content.put("request", texts.getOrDefault("request", ""));
        content.put("closing", "Kèm theo Tờ trình có báo cáo thành tích của từng tập thể và biên bản bình xét./.");
        return content;
    }

    private Map<String, Object> decision(int year, Map<String, String> texts) {
        List<AwardCase> granted = words.ofLevel(cases.of(year), year, DecidedBy.CHAIR);
        Map<String, Object> content = new HashMap<>();
        content.put("legalBases", lines(texts.get("legalBases")));
        content.put("proposalOf", "Theo đề nghị của Giám đốc Sở Nội vụ" + submissionNumber(year) + ".");
        List<String> articles = words.articles(granted, year, DecidedBy.CHAIR);
        content.put("articles", lines(String.join(";\n", articles) + "."));
        List<Map<String, String>> listed = new ArrayList<>();
        long total = 0;
        for (AwardCase one : granted) {
            long prize = money.of(String.valueOf(one.agreed()), LocalDate.now(clock));
            total += prize;
            listed.add(Map.of(
                    "unit", one.unitName(),
                    "cluster", one.clusterName(),
                    "award", words.award(String.valueOf(one.agreed()), year),
                    "prize", AwardWords.money(prize)));
        }
        content.put("listed", listed);
        content.put(
                "prize",
                "Tiền thưởng kèm theo tính theo hệ số và mức lương cơ sở tại ngày ký, tổng số "
                        + AwardWords.money(total) + " đồng, chi từ quỹ thi đua, khen thưởng của tỉnh.");
        content.put("execution", texts.getOrDefault("execution", ""));
        content.put("listTitle", "Tập thể được khen thưởng năm " + year);
        content.put("closing", "Quyết định này có hiệu lực kể từ ngày ký./.");
        return content;
    }

    private String submissionNumber(int year) {
        return documents
                .ofObligation(obligations
                        .of(year, AwardPapers.SUBMISSION, Party.OFFICE)
                        .id())
                .stream()
                .flatMap(document -> document.issue().stream())
                .reduce((earlier, later) -> later)
                .map(issue -> " tại Tờ trình số " + number(issue))
                .orElse("");
    }

    private static String number(Issue issue) {
        return issue.numberAndSymbol() + " ngày " + AwardWords.day(issue.date());
    }

    private Map<String, Object> refusal(Obligation obligation, Map<String, String> texts) {
        int year = obligation.year();
        List<AwardCase> own = cases.of(year).stream()
                .filter(one -> one.unit().equals(obligation.receiver().code()))
                .toList();
        Map<String, Object> content = new HashMap<>();
        content.put(
                "introduction",
                "Căn cứ kết quả xét của Hội đồng Thi đua - Khen thưởng tỉnh tại "
                        + words.sessions(council.sessions(year)) + ", Sở Nội vụ thông báo để "
                        + names.of(obligation.receiver()) + " biết trường hợp không được khen thưởng năm " + year
                        + ":");
        content.put("refused", refused(own, year));
        content.put("advice", texts.getOrDefault("advice", ""));
        content.put("closing", "Sở Nội vụ thông báo để đơn vị được biết./.");
        return content;
    }

    private List<Map<String, String>> rows(List<AwardCase> proposed, int year) {
        return proposed.stream()
                .map(one -> Map.of(
                        "unit", one.unitName(),
                        "cluster", one.clusterName(),
                        "award", words.award(String.valueOf(one.agreed()), year),
                        "votes", one.counted()))
                .toList();
    }

    private List<Map<String, String>> refused(List<AwardCase> all, int year) {
        return all.stream()
                .filter(one -> one.outcome() == Outcome.REFUSED)
                .map(one -> Map.of(
                        "unit", one.unitName(),
                        "award", words.award(one.award(), year),
                        "reason", String.valueOf(one.reason())))
                .toList();
    }

    private static List<Map<String, String>> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> Map.of("text", line))
                        .toList();
    }
}
