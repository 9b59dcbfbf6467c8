package vn.tdkt.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.Eligibility;
import vn.tdkt.conference.Eligibility.Proposal;

/** What is asked again before an award, since months lie between the vote and the decision. */
@Component
class Doubts {

    private final Eligibility eligibility;

    Doubts(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    /** Sentences by case id; empty where nothing speaks against it. */
    Map<Long, List<String>> of(int year, List<AwardCase> cases, LocalDate today) {
        Map<Proposal, List<String>> reasons =
                eligibility.reasons(year, cases.stream().map(Doubts::proposal).toList(), today);
        return cases.stream()
                .collect(Collectors.toMap(
                        AwardCase::id,
                        one -> Stream.concat(
                                        reasons.getOrDefault(proposal(one), List.of()).stream(),
                                        alsoProposed(one, cases))
                                .toList()));
    }

    private static Proposal proposal(AwardCase one) {
        return new Proposal(one.unit(), one.award());
    }

    private static Stream<String> alsoProposed(AwardCase one, List<AwardCase> cases) {
        return cases.stream()
                .filter(other -> other.id() != one.id() && proposal(other).equals(proposal(one)))
                .map(other -> "Cũng được " + other.clusterName() + " đề nghị cùng hình thức này.");
    }
}
