package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.tdkt.Refusal;

class GuardRulesTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void findsAnExpressionAtAnyDepthAndUnderAnySpelling() {
        for (String body : new String[] {
            "{\"orQueries\":[{\"assigneeExpression\":\"x\"}]}",
            "{\"a\":[[{\"b\":\"#{x}\"}]]}",
            "{\"dueBEFOREexpression\":null}",
            "[\"${x}\"]",
            "{\"candidateGroupsExpression\":{\"x\":1}}"
        }) {
            assertThatThrownBy(() -> search(body, false)).as(body).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void letsAdministratorsKeepTheExpressionsOfSharedFilters() {
        String own = "{\"query\":{\"assigneeExpression\":\"${currentUser()}\"}}";

        assertThatCode(() -> search(own, true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> search(own, false)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> search(own.replace("currentUser()", "currentUser().class"), true))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void doublesTheWaitUpToAShortMost() {
        LoginLimit limit = LoginLimit.ofAccountAt("a", "1");

        assertThat(limit.waitAfter(4)).isZero();
        assertThat(limit.waitAfter(5)).isEqualTo(Duration.ofSeconds(5));
        assertThat(limit.waitAfter(7)).isEqualTo(Duration.ofSeconds(20));
        assertThat(limit.waitAfter(1000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void listsCallsByMethodAndWholePath() {
        String task = "/camunda/api/engine/engine/default/task/1-a";

        assertThat(AllowedCalls.forStaff("GET", task)).isTrue();
        assertThat(AllowedCalls.forStaff("PUT", task)).isFalse();
        assertThat(AllowedCalls.forStaff("GET", task + "/variables")).isFalse();
        assertThat(AllowedCalls.forStaff("GET", "/x" + task)).isFalse();
    }

    private static void search(String body, boolean administrator) {
        try {
            ExpressionSearch.in(JSON.readTree(body), administrator);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
