package vn.tdkt.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.document.Attachment;
import vn.tdkt.document.Attachments;
import vn.tdkt.document.Document;
import vn.tdkt.document.DocumentState;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issued;
import vn.tdkt.document.IssuerRegister;
import vn.tdkt.document.NumberChoice;
import vn.tdkt.document.NumberSource;
import vn.tdkt.document.Numbers;
import vn.tdkt.document.Paper;
import vn.tdkt.document.StoredFiles;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.organisation.Person;

/** The document that meets an obligation, version by version; after an issue the next one gets a number of its own. */
@Component
class ReportDocuments {

    private final Documents documents;
    private final Attachments attachments;
    private final StoredFiles files;
    private final Numbers numbers;
    private final DocumentFacts facts;

    ReportDocuments(
            Documents documents, Attachments attachments, StoredFiles files, Numbers numbers, DocumentFacts facts) {
        this.documents = documents;
        this.attachments = attachments;
        this.files = files;
        this.numbers = numbers;
        this.facts = facts;
    }

    Optional<Document> current(long obligation) {
        List<Document> all = documents.ofObligation(obligation);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The next version, made of the content, and after it the office's own file when there is one. */
    void draft(Paper paper, Map<String, Object> content, @Nullable Long ownFile) {
        Document drafted = current(paper.obligation())
                .filter(document -> document.state() != DocumentState.ISSUED)
                .filter(document -> document.subject().equals(paper.subject()))
                .filter(document -> document.addressees().equals(paper.addressees()))
                .map(document -> redraft(document, content, paper.drafter()))
                .orElseGet(() -> documents.draft(paper, content));
        if (ownFile != null) {
            documents.upload(drafted.id(), own(paper.obligation(), ownFile), paper.drafter());
        }
    }

    private Document redraft(Document document, Map<String, Object> content, String drafter) {
        if (document.state() == DocumentState.APPROVED) {
            documents.withdrawApproval(document.id());
        }
        return documents.redraft(document.id(), content, drafter);
    }

    void approve(Document drafted, Person leader) {
        documents.approve(drafted.id(), leader.account());
    }

    void withdrawApproval(long obligation) {
        current(obligation)
                .filter(document -> document.state() == DocumentState.APPROVED)
                .ifPresent(document -> documents.withdrawApproval(document.id()));
    }

    Issued issue(Obligation obligation, NumberChoice number, LocalDate date, Person signer, String by) {
        Document document = drafted(obligation.id());
        return documents.issue(document.id(), number, date, facts.signer(obligation, signer), by);
    }

    void attachSigned(long obligation, long scan) {
        documents.attachSigned(drafted(obligation).id(), own(obligation, scan));
    }

    /** The content of an uploaded file; refuses one of another obligation. */
    byte[] own(long obligation, long attachment) {
        Attachment file = attachments.byId(attachment);
        if (file.obligation() != obligation) {
            throw new Refusal("Tệp số " + attachment + " không thuộc việc này; hãy tải tệp lên lại.");
        }
        return files.read(file.sha256());
    }

    void refuseForeign(long obligation, @Nullable Long attachment) {
        if (attachment != null) {
            own(obligation, attachment);
        }
    }

    /** Whether the body takes its numbers from its own register; empty while it may do either. */
    Optional<Boolean> typesItsNumbers(Document document) {
        return numbers.registerOf(document.issuer().kind(), document.issuer().code())
                .map(IssuerRegister::source)
                .map(NumberSource.OWN_REGISTER::equals);
    }

    Document drafted(long obligation) {
        return current(obligation)
                .orElseThrow(
                        () -> new Refusal("Nghĩa vụ số " + obligation + " chưa có văn bản; hãy lập văn bản trước."));
    }
}
