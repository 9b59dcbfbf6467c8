package vn.tdkt.platform;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.value.TypedValue;
import vn.tdkt.Refusal;

/** Refuses or fails when the answer says so, and takes the answer away as the real listener does. */
public class MoodyListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        TypedValue answer = task.getVariableTyped("answer");
        String text = answer == null ? "" : String.valueOf(answer.getValue());
        if (text.contains("refuse")) {
            throw new Refusal("Số liệu chưa đủ. Hãy nhập thêm.");
        }
        if (text.contains("crash")) {
            throw new IllegalStateException("table x has no column y");
        }
        task.removeVariable("answer");
    }
}
