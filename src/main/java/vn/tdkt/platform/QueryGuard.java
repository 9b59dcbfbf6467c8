package vn.tdkt.platform;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Inside the engine: looks into every query before it runs and every filter before it is saved or extended. */
class QueryGuard extends CommandInterceptor {

    private static final Field SAVED = field(SaveFilterCmd.class, "filter");
    private static final Field EXTENDING = field(AbstractExecuteFilterCmd.class, "extendingQuery");

    @Override
    public <T> T execute(Command<T> command) {
        FilterExpressions.check(command);
        if (command instanceof SaveFilterCmd) {
            Object filter = ReflectionUtils.getField(SAVED, command);
            FilterExpressions.check(filter instanceof Filter saved ? saved.getQuery() : null);
        }
        if (command instanceof AbstractExecuteFilterCmd) {
            FilterExpressions.check(extending(command));
        }
        return next.execute(command);
    }

    private static @Nullable Object extending(Command<?> command) {
        return ReflectionUtils.getField(EXTENDING, command);
    }

    private static Field field(Class<?> type, String name) {
        Field field = ReflectionUtils.findField(type, name);
        if (field == null) {
            throw new IllegalStateException(type + " has no field " + name + ": the guard must be adapted");
        }
        field.setAccessible(true);
        return field;
    }
}
