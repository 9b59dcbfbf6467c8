package vn.tdkt.platform;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Everything is kept but the variable {@code answer}: the feature that accepts an answer keeps it, and the engine
 * would keep it twice more; what the table of reminders said is seen in the mails. The level of a database cannot be changed after the first start.
 */
class HistoryWithoutAnswers implements HistoryLevel {

    static final String NAME = "tdkt";

    private static final int ID = 27;

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return type != HistoryEventTypes.DMN_DECISION_EVALUATE
                && !(entity instanceof VariableInstanceEntity variable && "answer".equals(variable.getName()));
    }
}
