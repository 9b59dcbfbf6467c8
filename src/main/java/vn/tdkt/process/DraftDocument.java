package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.report.OfficeDocuments;

/** Makes the document from the drafter's text. */
@Component("draftDocument")
public class DraftDocument implements JavaDelegate {

    private final OfficeDocuments documents;

    DraftDocument(OfficeDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.draft(BusinessKey.obligation(execution));
    }
}
