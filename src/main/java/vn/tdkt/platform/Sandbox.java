package vn.tdkt.platform;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether this is no office's work but the sample province: always with the embedded database, on a named server only by
 * {@code tdkt.sandbox=true}.
 */
public final class Sandbox implements Condition {

    public static boolean isOn(Environment environment) {
        return isEmbedded(environment) || environment.getProperty("tdkt.sandbox", Boolean.class, false);
    }

    static boolean isEmbedded(Environment environment) {
        return !environment.containsProperty("spring.datasource.url");
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isOn(context.getEnvironment());
    }

    /** The opposite: people's own work. */
    static final class Not implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isOn(context.getEnvironment());
        }
    }
}
