package vn.tdkt.award;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.Award;
import vn.tdkt.conference.Awards;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.report.ProvinceReportPart;

/** What the province's report of a year says of its awards: how many of each were proposed, granted, refused, and the money. */
@Component
class AwardSummary implements ProvinceReportPart {

    private final AwardCases cases;
    private final Awards awards;

    AwardSummary(AwardCases cases, Awards awards) {
        this.cases = cases;
        this.awards = awards;
    }

    @Override
    public Map<String, Object> of(Obligation report) {
        List<AwardCase> all = report.kind().equals(AwardPapers.REPORT) ? cases.of(report.year()) : List.<AwardCase>of();
        return Map.of(
                "awarded", !all.isEmpty(),
                "awardSentence", sentence(all),
                "awards",
                        awards.of(report.year()).stream()
                                .filter(award -> all.stream().anyMatch(one -> concerns(one, award.code())))
                                .map(award -> row(award, all))
                                .toList());
    }

    private static boolean concerns(AwardCase one, String award) {
        return one.award().equals(award) || award.equals(one.agreed());
    }

    private static Map<String, String> row(Award award, List<AwardCase> all) {
        List<AwardCase> proposed =
                all.stream().filter(one -> one.award().equals(award.code())).toList();
        List<AwardCase> granted = granted(all).stream()
                .filter(one -> award.code().equals(one.agreed()))
                .toList();
        return Map.of(
                "name", award.name(),
                "proposed", String.valueOf(proposed.size()),
                "granted", String.valueOf(granted.size()),
                "refused",
                        String.valueOf(
                                proposed.stream().filter(AwardSummary::refused).count()),
                "money", AwardWords.money(money(granted)));
    }

    private static String sentence(List<AwardCase> all) {
        List<AwardCase> granted = granted(all);
        long lowered = granted.stream()
                .filter(one -> !one.award().equals(one.agreed()))
                .count();
        long refused = all.stream().filter(AwardSummary::refused).count();
        long open = all.size() - granted.size() - refused;
        return "Các cụm, khối đề nghị " + all.size() + " trường hợp; " + granted.size() + " trường hợp được tặng"
                + (lowered == 0 ? "" : ", trong đó " + lowered + " trường hợp ở hình thức thấp hơn đề nghị") + "; "
                + refused + " trường hợp không được tặng"
                + (open == 0 ? "" : "; " + open + " trường hợp chưa có quyết định") + ". Tổng số tiền thưởng: "
                + AwardWords.money(money(granted)) + " đồng.";
    }

    private static List<AwardCase> granted(List<AwardCase> all) {
        return all.stream().filter(one -> Boolean.TRUE.equals(one.granted())).toList();
    }

    /** By the Council or by who decides. */
    private static boolean refused(AwardCase one) {
        return one.outcome() == Outcome.REFUSED || Boolean.FALSE.equals(one.granted());
    }

    private static long money(List<AwardCase> granted) {
        return granted.stream()
                .map(AwardCase::prize)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
