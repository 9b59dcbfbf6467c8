package vn.tdkt.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.award.ConsolidationRules.DecidedBy;
import vn.tdkt.document.BasisLines;

/** What the submissions to UBND tỉnh and to the Prime Minister say, in the fields of their templates. */
@Component
class SubmissionContent {

    private final AwardCases cases;
    private final Council council;
    private final AwardWords words;

    SubmissionContent(AwardCases cases, Council council, AwardWords words) {
        this.cases = cases;
        this.council = council;
        this.words = words;
    }

    /** To UBND tỉnh: what the Council agrees to and what it refuses. */
    Map<String, Object> toProvince(int year, Map<String, String> texts) {
        List<AwardCase> all = cases.of(year);
        List<AwardCase> agreed =
                all.stream().filter(one -> one.agreed() != null).toList();
        List<Map<String, String>> refused = words.refused(all, year);
        Map<String, Object> content = new HashMap<>();
        content.put("legalBases", BasisLines.of(texts.getOrDefault("legalBases", "")));
        content.put(
                "introduction",
                "Sở Nội vụ, cơ quan thường trực của Hội đồng Thi đua - Khen thưởng tỉnh, đã thẩm định hồ sơ đề nghị khen"
                        + " thưởng năm " + year + " của các cụm, khối thi đua và báo cáo kết quả như sau:");
        content.put("opinions", texts.getOrDefault("opinions", ""));
        content.put("council", words.council(council.sessions(year), all));
        content.put("anyProposed", !agreed.isEmpty());
        content.put("proposed", rows(agreed, year));
        content.put(
                "proposedRemark",
                agreed.isEmpty() ? "Hội đồng không đồng ý đề nghị nào." : words.inTheAnnex(agreed, year));
        content.put("anyRefused", !refused.isEmpty());
        content.put("refused", refused);
        content.put("request", texts.getOrDefault("request", ""));
        content.put("closing", "Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.");
        return content;
    }

    Map<String, Object> toPrimeMinister(int year, Map<String, String> texts) {
        List<AwardCase> proposed = words.ofLevel(cases.of(year), year, DecidedBy.PRIME_MINISTER);
        Map<String, Object> content = new HashMap<>();
        content.put("legalBases", BasisLines.of(texts.getOrDefault("legalBases", "")));
        content.put(
                "introduction",
                "Qua phong trào thi đua năm " + year
                        + ", Ủy ban nhân dân tỉnh đề nghị Thủ tướng Chính phủ xem xét, tặng thưởng như sau.");
        content.put("proposedRemark", words.inTheAnnex(proposed, year));
        content.put(
                "council",
                "Các đề nghị đã được Hội đồng Thi đua - Khen thưởng tỉnh đồng ý tại "
                        + words.sessions(council.sessions(year)) + ".");
        content.put("proposed", rows(proposed, year));
        content.put("request", texts.getOrDefault("request", ""));
        content.put("closing", "Kèm theo Tờ trình có báo cáo thành tích của từng tập thể và biên bản bình xét./.");
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
}
