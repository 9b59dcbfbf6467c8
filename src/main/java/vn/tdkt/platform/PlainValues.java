package vn.tdkt.platform;

import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.jspecify.annotations.Nullable;

/** Properties and methods of plain values, of the running step and of our own types; never a way to a class. */
class PlainValues extends BeanELResolver {

    private static final Set<String> FORBIDDEN = Set.of(
            "class",
            "getClass",
            "processEngineServices",
            "getProcessEngineServices",
            "processEngine",
            "getProcessEngine");

    PlainValues() {
        super(true);
    }

    @Override
    public Object getValue(ELContext context, @Nullable Object base, Object property) {
        refuse(base, property);
        return super.getValue(context, base, property);
    }

    @Override
    public Object invoke(
            ELContext context, @Nullable Object base, Object method, Class<?> @Nullable [] types, Object[] arguments) {
        refuse(base, method);
        return super.invoke(context, base, method, types, arguments);
    }

    private static void refuse(@Nullable Object base, Object name) {
        if (base != null && (FORBIDDEN.contains(String.valueOf(name)) || !plain(base))) {
            throw new PropertyNotFoundException("Models may not use " + name + " of " + base.getClass());
        }
    }

    private static boolean plain(Object base) {
        return base instanceof CharSequence
                || base instanceof Number
                || base instanceof Boolean
                || base instanceof Date
                || base instanceof Calendar
                || base instanceof Collection
                || base instanceof Map
                || base instanceof TemporalAccessor
                || base instanceof DelegateExecution
                || base instanceof DelegateTask
                || base.getClass().getName().startsWith("org.joda.time.")
                || base.getClass().getName().startsWith("vn.tdkt.");
    }
}
