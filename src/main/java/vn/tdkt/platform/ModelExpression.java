package vn.tdkt.platform;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;

/** Without a running instance around it an expression comes from a query, not from a model: then few are allowed. */
class ModelExpression extends JuelExpression {

    ModelExpression(ValueExpression value, JuelExpressionManager expressions, String text) {
        super(value, expressions, text);
    }

    @Override
    public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
        refuseOutsideModels(scope);
        return super.getValue(scope, execution);
    }

    @Override
    public void setValue(Object value, @Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
        refuseOutsideModels(scope);
        super.setValue(value, scope, execution);
    }

    private void refuseOutsideModels(@Nullable VariableScope scope) {
        if (scope == null && !isLiteralText() && !FilterExpressions.allows(getExpressionText())) {
            throw FilterExpressions.refusal(getExpressionText());
        }
    }
}
