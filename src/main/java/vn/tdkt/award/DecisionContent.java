package vn.tdkt.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.award.ConsolidationRules.DecidedBy;
import vn.tdkt.document.BasisLines;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issue;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;

/** What the decision on awards says, with its list and the money of its day. */
@Component
class DecisionContent {

    private final AwardCases cases;
    private final AwardWords words;
    private final PrizeMoney money;
    private final Obligations obligations;
    private final Documents documents;
    private final Clock clock;

    DecisionContent(
            AwardCases cases,
            AwardWords words,
            PrizeMoney money,
            Obligations obligations,
            Documents documents,
            Clock clock) {
        this.cases = cases;
        this.words = words;
        this.money = money;
        this.obligations = obligations;
        this.documents = documents;
        this.clock = clock;
    }

    Map<String, Object> of(int year, Map<String, String> texts) {
        List<AwardCase> granted = words.ofLevel(cases.of(year), year, DecidedBy.CHAIR);
        Map<String, Object> content = new HashMap<>();
        content.put(
                "legalBases",
                BasisLines.of(
                        texts.getOrDefault("legalBases", ""),
                        "Theo đề nghị của Giám đốc Sở Nội vụ" + submissionNumber(year)));
        List<String> articles = words.articles(granted, year, DecidedBy.CHAIR);
        content.put("articles", AwardWords.lines(String.join(";\n", articles) + "."));
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
}
