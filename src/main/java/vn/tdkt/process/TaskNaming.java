package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A task's name tells what to do and whom it is about: the label of the model and the subject. */
@Component
class TaskNaming implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        // A task that is just made has no variables of its own, and looking for them costs a statement.
        Object subject = task.getExecution().getVariable(Variable.SUBJECT.name());
        if (subject != null) {
            task.setName(task.getName() + " – " + subject);
        }
    }
}
