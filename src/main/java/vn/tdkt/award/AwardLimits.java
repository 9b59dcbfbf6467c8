package vn.tdkt.award;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.Award;
import vn.tdkt.conference.Awards;
import vn.tdkt.conference.Quota;

/** Works out the quotas of a year from their parameters and the year's own numbers. */
@Component
class AwardLimits {

    private final Awards awards;
    private final ConsolidationRules rules;
    private final YearClusters clusters;

    AwardLimits(Awards awards, ConsolidationRules rules, YearClusters clusters) {
        this.awards = awards;
        this.rules = rules;
        this.clusters = clusters;
    }

    List<AwardLimit> of(int year, List<AwardCase> cases) {
        return awards.of(year).stream().map(award -> limit(year, award, cases)).toList();
    }

    private AwardLimit limit(int year, Award award, List<AwardCase> cases) {
        List<String> lower = rules.level(award.code()).loweredTo();
        Quota quota = award.quota();
        if (quota == null) {
            return new AwardLimit(award.code(), award.name(), null, "", lower);
        }
        int of = switch (quota.base()) {
            case CLUSTERS -> clusters.clusters(year);
            case CLUSTER_LEADERS ->
                (int) cases.stream().map(AwardCase::cluster).distinct().count();
            case UNITS -> clusters.units(year);
        };
        String explanation = quota.share().label() + " của " + of + " "
                + quota.base().label() + ", " + quota.rounding().label();
        return new AwardLimit(award.code(), award.name(), quota.limit(of), explanation, lower);
    }
}
