package vn.tdkt.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.docx.DocxGate;
import vn.tdkt.docx.FileKind;
import vn.tdkt.docx.LateFields;

/**
 * Documents from draft to issue. The caller has checked that the person may; every {@code by} is an account. What a
 * state does not allow is refused with the state's name.
 */
@Service
@Transactional
public class Documents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DocumentRows rows;
    private final DocumentTypes types;
    private final Drafting drafting;
    private final Numbering numbering;
    private final StoredFiles files;
    private final LawCheck law;
    private final Clock clock;

    Documents(
            DocumentRows rows,
            DocumentTypes types,
            Drafting drafting,
            Numbering numbering,
            StoredFiles files,
            LawCheck law,
            Clock clock) {
        this.rows = rows;
        this.types = types;
        this.drafting = drafting;
        this.numbering = numbering;
        this.files = files;
        this.law = law;
        this.clock = clock;
    }

    /**
     * A new document with version 1 made from the type's template.
     *
     * @param content the type's fields of document-types.yaml; every field the template uses must be there
     */
    public Document draft(Paper paper, Map<String, ?> content) {
        requireIssuer(paper);
        Document document = Document.of(paper);
        return withVersion(document, drafting.draft(document, content), TextOrigin.GENERATED, paper.drafter());
    }

    /** What {@link #draft} would make; keeps nothing. */
    @Transactional(readOnly = true)
    public byte[] preview(Paper paper, Map<String, ?> content) {
        requireIssuer(paper);
        return drafting.draft(Document.of(paper), content);
    }

    /** The next version, made anew from changed content; what a person wrote in Word stays in the version before. */
    public Document redraft(long id, Map<String, ?> content, String by) {
        Document document = byId(id);
        return withVersion(document, drafting.draft(document, content), TextOrigin.GENERATED, by);
    }

    /** The next version, as a person edited it in Word. Refuses what does not pass the gate as a Word file. */
    public Document upload(long id, byte[] docx, String by) {
        DocxGate.checkWord(docx);
        return withVersion(byId(id), docx, TextOrigin.UPLOADED, by);
    }

    /** Fit to be signed; a new version is unchecked again. */
    public Document check(Document document, String by) {
        document.check(by, clock.instant());
        return save(document);
    }

    /** Duyệt: fixes the latest version by its hash. Refuses one that rests on law not in force today. */
    public Document approve(long id, String by) {
        return approve(byId(id), by, LocalDate.now(clock));
    }

    /** As by its id, for one that the same transaction has just read, and by the law of the day it is signed. */
    public Document approve(Document document, String by, LocalDate signed) {
        document.approve(by, clock.instant());
        law.refuseOutOfForce(document, () -> files.read(document.text()), signed);
        return save(document);
    }

    /** Refuses a symbol from the issuer's own register that fits neither the type nor the issuer. */
    @Transactional(readOnly = true)
    public void refuseUnfit(Document document, NumberChoice choice) {
        if (choice instanceof NumberChoice.FromOwnRegister own) {
            numbering.fitting(document, own);
        }
    }

    /** Back to draft, while not issued. */
    public Document withdrawApproval(long id) {
        Document document = byId(id);
        document.withdrawApproval();
        return save(document);
    }

    /**
     * Numbers, dates and signs the approved text and fixes the issued file by its hash. Refuses law that is not in force on
     * that date, a typed symbol that fits neither type nor issuer, and a missing signed copy where the type wants one.
     */
    public Issued issue(long id, NumberChoice choice, LocalDate date, Signer signer, String by) {
        return issue(byId(id), choice, date, signer, by);
    }

    /** As by its id, for one that the same transaction has just read. */
    public Issued issue(Document document, NumberChoice choice, LocalDate date, Signer signer, String by) {
        byte[] approved = files.read(document.textToIssue());
        refuseUnsigned(document);
        requirePast(date);
        law.refuseOutOfForce(document, () -> approved, date);
        Numbering.Given given = numbering.give(document, choice, date.getYear());
        LateFields.Filled filled = drafting.complete(approved, document, given.reference(), date, signer);
        document.issue(issue(given, date, files.store(filled.docx()), by), signer);
        return new Issued(save(document), filled.missing());
    }

    /** A document that was issued on paper and never drafted here. Its scan or signed PDF is the document. */
    public Document recordIssuedOutside(
            Paper paper, NumberChoice.FromOwnRegister number, LocalDate date, byte[] scan, String by) {
        requireIssuer(paper);
        return recordIssuedOutside(Document.of(paper), number, date, scan, by);
    }

    /** A document that was drafted here, then issued on paper. */
    public Document recordIssuedOutside(
            long id, NumberChoice.FromOwnRegister number, LocalDate date, byte[] scan, String by) {
        return recordIssuedOutside(byId(id), number, date, scan, by);
    }

    private Document recordIssuedOutside(
            Document document, NumberChoice.FromOwnRegister number, LocalDate date, byte[] scan, String by) {
        document.requireNotIssued();
        requireSigned(document, scan);
        requirePast(date);
        Numbering.Given given = numbering.giveFromPaper(document, number, date.getYear());
        document.issue(issue(given, date, null, by), document.signer());
        document.attachSigned(files.store(scan));
        return save(document);
    }

    /** The signed PDF or the scan of the signed and stamped paper, as the type says which counts. */
    public Document attachSigned(long id, byte[] scan) {
        Document document = byId(id);
        requireSigned(document, scan);
        document.attachSigned(files.store(scan));
        return save(document);
    }

    /** What the outgoing register says about sending. */
    public Document recordSending(long id, Sending sending) {
        Document document = byId(id);
        document.send(sending);
        return save(document);
    }

    /** Refuses an unknown id with {@link NoSuchElementException}. */
    public Document byId(long id) {
        return rows.findById(id).orElseThrow(() -> new NoSuchElementException("Không có văn bản số " + id + "."));
    }

    public List<Document> ofObligation(long obligation) {
        return rows.ofObligation(obligation);
    }

    /** The newest of each type, the type that came first first. */
    @Transactional(readOnly = true)
    public List<Document> newestOf(long obligation) {
        Map<String, Document> newest = new LinkedHashMap<>();
        rows.ofObligation(obligation).forEach(document -> newest.put(document.type(), document));
        return List.copyOf(newest.values());
    }

    private Document withVersion(Document document, byte[] docx, TextOrigin origin, String by) {
        document.addVersion(files.store(docx), origin);
        Document kept = save(document);
        rows.addVersion(kept.id(), kept.versions(), kept.text(), origin, by, clock.instant());
        return kept;
    }

    private Issue issue(Numbering.Given given, LocalDate date, @Nullable String sha256, String by) {
        return new Issue(
                given.number(),
                given.symbol(),
                given.reference(),
                date.getYear(),
                given.series().name(),
                given.source(),
                date,
                sha256,
                by,
                clock.instant());
    }

    private void requireIssuer(Paper paper) {
        DocumentType type = types.byCode(paper.type());
        if (!type.issuedBy().contains(paper.issuer().kind())) {
            throw new Refusal("%s không ban hành loại văn bản này (%s): hãy chọn đúng cơ quan ban hành."
                    .formatted(paper.issuer().nameInText(), type.name()));
        }
    }

    private void refuseUnsigned(Document document) {
        DocumentType type = types.byCode(document.type());
        type.missingCopy(document).ifPresent(copy -> {
            throw new Refusal("%s “%s” chưa có %s nên chưa cấp số được: hãy tải lên rồi phát hành lại."
                    .formatted(type.name(), document.subject(), copy));
        });
    }

    private void requireSigned(Document document, byte[] scan) {
        FileKind kind = DocxGate.checkScan(scan);
        if (!types.byCode(document.type()).signed().accepts(kind)) {
            throw new Refusal("Loại văn bản này chỉ nhận bản PDF đã ký số: hãy tải lên tệp .pdf đã ký.");
        }
    }

    private void requirePast(LocalDate date) {
        if (date.isAfter(LocalDate.now(clock))) {
            throw new Refusal(
                    "Ngày ban hành %s chưa tới: hãy nhập ngày hôm nay hoặc ngày trước đó.".formatted(DAY.format(date)));
        }
    }

    private Document save(Document document) {
        try {
            return rows.save(document);
        } catch (OptimisticLockingFailureException e) {
            throw new Refusal("Người khác vừa xử lý văn bản “%s”: hãy tải lại trang để xem bản mới nhất."
                    .formatted(document.subject()));
        }
    }
}
