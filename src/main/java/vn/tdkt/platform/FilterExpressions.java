package vn.tdkt.platform;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.jspecify.annotations.Nullable;

/**
 * The only expressions that may stand in a query or a shared filter: there an expression is text from a browser, and
 * an expression can run any code (CVE-2026-109432).
 */
final class FilterExpressions {

    static final String CURRENT_GROUPS = "${currentUserGroups()}";
    static final String CURRENT_USER = "${currentUser()}";
    static final String NOW = "${now()}";
    static final String IN_SEVEN_DAYS = "${dateTime().plusDays(7).toDate()}";

    private static final Set<String> ALLOWED = Set.of(CURRENT_GROUPS, CURRENT_USER, NOW, IN_SEVEN_DAYS);

    private FilterExpressions() {}

    static boolean allows(String expression) {
        return ALLOWED.contains(expression);
    }

    /** Refuses a query that hides another expression at any depth. */
    static void check(@Nullable Object query) {
        if (query instanceof AbstractQuery<?, ?> asked) {
            expressionsIn(asked)
                    .filter(expression -> !allows(expression))
                    .findAny()
                    .ifPresent(expression -> {
                        throw refusal(expression);
                    });
        }
    }

    static BadUserRequestException refusal(String expression) {
        return new BadUserRequestException("Not an expression a query may contain: " + expression);
    }

    /** The parts of an "or" know their whole as well as it knows them: looked at one level deep. */
    private static Stream<String> expressionsIn(AbstractQuery<?, ?> query) {
        Stream<AbstractQuery<?, ?>> parts = query instanceof TaskQueryImpl tasks
                ? tasks.getQueries().stream().map(part -> part)
                : Stream.empty();
        return Stream.concat(Stream.of(query), parts)
                .map(AbstractQuery::getExpressions)
                .flatMap(expressions -> expressions.values().stream());
    }
}
