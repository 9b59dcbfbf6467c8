package vn.tdkt.process;

import static vn.tdkt.process.Variable.CHECKED;
import static vn.tdkt.process.Variable.ISSUED;
import static vn.tdkt.process.Variable.ISSUED_OUTSIDE;
import static vn.tdkt.process.Variable.SIGNED;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.OfficeAnswers;
import vn.tdkt.report.OfficeDocuments;
import vn.tdkt.report.OfficeSheets;
import vn.tdkt.report.Previews;

/** The forms of model {@code document-issue}: a document of the province from its draft to its issue. */
@Component
class DocumentIssueProcess implements Steps.ModelSteps {

    private final OfficeDocuments documents;
    private final OfficeSheets sheets;
    private final Previews previews;

    DocumentIssueProcess(OfficeDocuments documents, OfficeSheets sheets, Previews previews) {
        this.previews = previews;
        this.documents = documents;
        this.sheets = sheets;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>(
                        "draft-document",
                        OfficeAnswers.Draft.class,
                        (id, who) -> sheets.draft(id),
                        this::draft,
                        previews::ofOffice),
                new Step<>("check-document", OfficeAnswers.Check.class, (id, who) -> sheets.document(id), this::check),
                new Step<>(
                        "sign-document", OfficeAnswers.Signature.class, (id, who) -> sheets.document(id), this::sign),
                new Step<>(
                        "issue-document", OfficeAnswers.Release.class, (id, who) -> sheets.document(id), this::issue));
    }

    private Map<String, Object> draft(long id, OfficeAnswers.Draft answer, Person officer) {
        if (answer.outside() != null) {
            documents.recordIssuedOutside(id, answer.outside(), officer);
            return Map.of(ISSUED_OUTSIDE.name(), true);
        }
        documents.prepare(id, answer, officer);
        return Map.of(ISSUED_OUTSIDE.name(), false);
    }

    private Map<String, Object> check(long id, OfficeAnswers.Check answer, Person leader) {
        return Map.of(CHECKED.name(), documents.check(id, answer, leader));
    }

    private Map<String, Object> sign(long id, OfficeAnswers.Signature answer, Person signer) {
        return Map.of(SIGNED.name(), documents.sign(id, answer, signer));
    }

    private Map<String, Object> issue(long id, OfficeAnswers.Release answer, Person officer) {
        return Map.of(ISSUED.name(), documents.release(id, answer, officer));
    }
}
