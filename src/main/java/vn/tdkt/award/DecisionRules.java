package vn.tdkt.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;
import vn.tdkt.award.DecisionsAnswer.Decision;
import vn.tdkt.award.DecisionsAnswer.Grant;

/** What makes the record of decisions complete; names everything that is wrong at once. */
final class DecisionRules {

    private final Map<String, String> names;
    private final Map<String, Decision> decisions;
    private final boolean more;
    private final List<String> wrong = new ArrayList<>();

    /** @param names of the awards by code */
    DecisionRules(DecisionsAnswer answer, Map<String, String> names) {
        this.names = names;
        this.more = answer.more();
        this.decisions = answer.decisions().stream()
                .collect(Collectors.toMap(Decision::award, Function.identity(), (first, second) -> second));
    }

    DecisionRules grants(List<AwardCase> agreed, Map<Long, Grant> grants, LocalDate today) {
        for (AwardCase one : agreed) {
            Grant grant = grants.get(one.id());
            if (grant == null || grant.granted() == null) {
                if (!more) {
                    wrong.add(one.unitName() + ": chọn được tặng hay không, hoặc đánh dấu còn quyết định chưa về");
                }
            } else if (grant.granted()) {
                decided(String.valueOf(one.agreed()), today);
            } else if (grant.reason() == null || grant.reason().isBlank()) {
                wrong.add(one.unitName() + ": ghi vì sao không được tặng");
            }
        }
        return this;
    }

    private void decided(String award, LocalDate today) {
        Decision decision = decisions.get(award);
        String fault = fault(decision, today);
        if (fault != null) {
            String sentence = names.getOrDefault(award, award) + ": " + fault;
            if (!wrong.contains(sentence)) {
                wrong.add(sentence);
            }
        }
    }

    private static @Nullable String fault(@Nullable Decision decision, LocalDate today) {
        if (decision == null || !decision.complete()) {
            return "ghi số và ngày quyết định";
        }
        return decision.decidedOn() != null && decision.decidedOn().isAfter(today)
                ? "ngày quyết định không thể sau hôm nay"
                : null;
    }

    void refuseIfWrong() {
        if (!wrong.isEmpty()) {
            throw new Refusal("Chưa ghi được quyết định; hãy xem lại: " + String.join("; ", wrong) + ".");
        }
    }
}
