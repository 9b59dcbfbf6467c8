package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.document.Issued;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;

/** The way of a document that an office of the province issues: drafted, checked, signed, numbered, sent. */
@Service
@Transactional
public class OfficeDocuments {

    private final Obligations obligations;
    private final OutsideRecords outside;
    private final ReportStore store;
    private final StatedFigures stated;
    private final PaperWriters writers;
    private final ReportDocuments documents;
    private final Outlines outlines;
    private final People people;
    private final Clock clock;

    OfficeDocuments(
            Obligations obligations,
            OutsideRecords outside,
            ReportStore store,
            StatedFigures stated,
            PaperWriters writers,
            ReportDocuments documents,
            Outlines outlines,
            People people,
            Clock clock) {
        this.obligations = obligations;
        this.outside = outside;
        this.store = store;
        this.stated = stated;
        this.writers = writers;
        this.documents = documents;
        this.outlines = outlines;
        this.people = people;
        this.clock = clock;
    }

    /** It was issued on another way: the obligation is met as of that day. */
    public void recordIssuedOutside(long id, DoneOutside done, Person officer) {
        outside.byOwner(id, done, officer.account());
        obligations.accept(id, done.on(), officer.account());
    }

    /** Keeps the draft's text; refuses one without subject, receiver or a required section. */
    public void prepare(long id, OfficeAnswers.Draft answer, Person officer) {
        Obligation obligation = obligations.get(id);
        String subject = Answered.required(answer.subject(), "Chưa có trích yếu; hãy nhập trích yếu của văn bản.");
        if (answer.to().isEmpty() && answer.info().isEmpty()) {
            throw new Refusal("Chưa có nơi kính gửi hay nơi nhận; hãy nhập mỗi nơi một dòng.");
        }
        new ReportRules()
                .sections(outlines.of(obligation.kind()), answer.sections(), answer.ownFileId() != null)
                .refuseIfIncomplete();
        if (answer.ownFileId() != null) {
            documents.refuseForeign(id, answer.ownFileId());
        }
        store.save(
                new ReportStore.Head(id, null, null, null, null, true, answer.ownFileId(), officer.account()),
                answer.sections());
        store.saveLetter(new ReportStore.Letter(id, subject, answer.to(), answer.via(), answer.info()));
    }

    /** Makes the next version of the document from the draft's text. */
    public void draft(long id) {
        Obligation obligation = obligations.get(id);
        ReportStore.Head head = store.headOrEmpty(id);
        List<Long> drafted = documents.draft(
                writers.write(obligation, Objects.requireNonNullElse(head.preparedBy(), "")), head.ownFile(), false);
        stated.keep(obligation, drafted);
    }

    /** Whether the draft may be signed. */
    public boolean check(long id, OfficeAnswers.Check answer, Person leader) {
        note(id, answer.outside(), leader);
        if (!answer.isYes()) {
            return sendBack(id, answer.reason(), leader);
        }
        documents.check(id, leader);
        return true;
    }

    /** Fixes the text; returns false when it goes back. */
    public boolean sign(long id, OfficeAnswers.Signature answer, Person signer) {
        note(id, answer.outside(), signer);
        if (!answer.isYes()) {
            return sendBack(id, answer.reason(), signer);
        }
        if (store.headOrEmpty(id).ownFile() == null && writers.anewAtSigning(obligations.get(id))) {
            draft(id);
        }
        LocalDate signedOn = signedOn(answer);
        documents.approve(id, signer, signedOn);
        store.approve(id, signer.account(), null, signedOn);
        documents.attachSigned(id, answer.scan());
        return true;
    }

    private LocalDate signedOn(OfficeAnswers.Signature answer) {
        LocalDate day = answer.outside() != null ? answer.outside().on() : answer.signedOn();
        return Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock));
    }

    /** Numbers and dates the signed document, with which the obligation is met; returns false when it goes back. */
    public boolean release(long id, OfficeAnswers.Release answer, Person officer) {
        note(id, answer.outside(), officer);
        if (!answer.isYes()) {
            return sendBack(id, answer.reason(), officer);
        }
        documents.attachSigned(id, answer.scan());
        Obligation obligation = obligations.get(id);
        ReportStore.Approved approved = store.approved(id);
        LocalDate date = Objects.requireNonNullElse(answer.issuedOn(), LocalDate.now(clock));
        Person signer = people.byAccount(approved.approvedBy()).orElseThrow();
        int count = documents.drafted(id).size();
        List<Issued> issued =
                documents.issue(obligation, OwnNumber.choices(answer.number(), count), date, signer, officer.account());
        obligations.submit(id, date, officer.account(), Answered.printed(issued));
        obligations.accept(id, null, officer.account());
        return true;
    }

    private boolean sendBack(long id, @Nullable String reason, Person person) {
        String why =
                Answered.required(reason, "Chưa ghi lý do trả lại; hãy ghi một câu để người soạn biết cần sửa gì.");
        documents.withdrawApproval(id);
        obligations.sendBack(id, why, person.account());
        return false;
    }

    private void note(long id, @Nullable DoneOutside done, Person person) {
        if (done != null) {
            outside.note(id, done, person.account());
        }
    }
}
