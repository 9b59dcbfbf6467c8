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
        List<Map<String, String>> proposed =
                rows(all.stream().filter(one -> one.agreed() != null).toList(), year);
        List<Map<String, String>> refused = words.refused(all, year);
        Map<String, Object> content = new HashMap<>();
        content.put("legalBases", BasisLines.of(texts.getOrDefault("legalBases", "")));
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

    Map<String, Object> toPrimeMinister(int year, Map<String, String> texts) {
        List<AwardCase> all = cases.of(year);
        Map<String, Object> content = new HashMap<>();
        content.put("legalBases", BasisLines.of(texts.getOrDefault("legalBases", "")));
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
