package vn.tdkt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.document.Attachments;
import vn.tdkt.document.Document;
import vn.tdkt.document.DocumentState;
import vn.tdkt.document.DocumentTypes;
import vn.tdkt.document.Documents;
import vn.tdkt.document.FileName;
import vn.tdkt.document.Issued;
import vn.tdkt.document.IssuerRegister;
import vn.tdkt.document.NumberChoice;
import vn.tdkt.document.NumberSource;
import vn.tdkt.document.Numbers;
import vn.tdkt.document.Paper;
import vn.tdkt.document.Retiring;
import vn.tdkt.document.Signer;
import vn.tdkt.document.StoredFiles;
import vn.tdkt.docx.FileKind;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.organisation.Person;

/** The documents that meet an obligation, version by version; after an issue the next one gets a number of its own. */
@Component
class ReportDocuments {

    private final Documents documents;
    private final Attachments attachments;
    private final StoredFiles files;
    private final Numbers numbers;
    private final DocumentFacts facts;
    private final DocumentTypes types;
    private final Retiring retiring;
    private final JdbcClient database;

    ReportDocuments(
            Documents documents,
            Attachments attachments,
            StoredFiles files,
            Numbers numbers,
            DocumentFacts facts,
            DocumentTypes types,
            Retiring retiring,
            JdbcClient database) {
        this.documents = documents;
        this.attachments = attachments;
        this.files = files;
        this.numbers = numbers;
        this.facts = facts;
        this.types = types;
        this.retiring = retiring;
        this.database = database;
    }

    /** The newest document of each type, the main one first. */
    List<Document> current(long obligation) {
        return documents.newestOf(obligation);
    }

    /** The newest of the main type that left the house. */
    Optional<Document> lastIssued(long obligation) {
        List<Document> all = documents.ofObligation(obligation);
        return all.stream()
                .filter(document -> document.type().equals(all.get(0).type()))
                .filter(document -> document.state() == DocumentState.ISSUED)
                .reduce((earlier, later) -> later);
    }

    /** What a form links to. */
    FileLink link(Document document) {
        String name = FileName.of(types.byCode(document.type()), document, FileKind.DOCX);
        return new FileLink("d" + document.id(), name, 0);
    }

    Optional<Document> main(long obligation) {
        return current(obligation).stream().findFirst();
    }

    /**
     * The next version of each, made of its content; the office's own file, when there is one, follows as the main one's.
     *
     * @param anew leaves what was approved as it is, also what gets no number
     */
    List<Long> draft(List<Written> all, @Nullable Long ownFile, boolean anew) {
        List<Long> drafted = new ArrayList<>();
        for (Written written : all) {
            long id = draft(written, anew).id();
            Long own = drafted.isEmpty() && ownFile != null ? ownFile : written.ownFile();
            if (own != null) {
                Paper paper = written.paper();
                documents.upload(id, own(paper.obligation(), own), paper.drafter());
            }
            drafted.add(id);
        }
        return drafted;
    }

    private Document draft(Written written, boolean anew) {
        Paper paper = written.paper();
        return current(paper.obligation()).stream()
                .filter(document -> document.type().equals(paper.type()))
                .filter(document -> document.state() != DocumentState.ISSUED)
                .filter(document -> !anew || document.state() != DocumentState.APPROVED)
                .filter(document -> document.subject().equals(paper.subject()))
                .filter(document -> document.addressees().equals(paper.addressees()))
                .findFirst()
                .map(document -> redraft(document, written.content(), paper.drafter()))
                .orElseGet(() -> documents.draft(paper, written.content()));
    }

    private Document redraft(Document document, Map<String, Object> content, String drafter) {
        if (document.state() == DocumentState.APPROVED) {
            documents.withdrawApproval(document.id());
        }
        return documents.redraft(document.id(), content, drafter);
    }

    /** What waits for Duyệt, enclosures included. */
    List<Document> waiting(long obligation) {
        return waiting(lastDrafted(obligation));
    }

    private static List<Document> waiting(List<Document> drafted) {
        return drafted.stream().filter(document -> document.state().open()).toList();
    }

    /** What still gets a number: neither an enclosure nor what was issued before. */
    List<Document> toIssue(List<Document> drafted) {
        return drafted.stream()
                .filter(document -> document.state() != DocumentState.ISSUED)
                .filter(document -> !types.byCode(document.type()).enclosure())
                .toList();
    }

    /** An older draft that the last drafting left out waits for nobody. */
    List<Document> lastDrafted(long obligation) {
        List<Document> drafted = drafted(obligation);
        if (drafted.size() == 1) {
            return drafted;
        }
        List<Long> last = database.sql("select unnest(drafted) from report where obligation = ?")
                .param(obligation)
                .query(Long.class)
                .list();
        return drafted.stream()
                .filter(document -> last.isEmpty() || last.contains(document.id()))
                .toList();
    }

    void approve(long obligation, Person leader, LocalDate signed) {
        approve(obligation, lastDrafted(obligation), leader, signed);
    }

    /** Of what was last drafted and read just now, whatever waits; when nothing does, all that there is. */
    void approve(long obligation, List<Document> lastDrafted, Person leader, LocalDate signed) {
        List<Document> waiting = waiting(lastDrafted);
        (waiting.isEmpty() ? drafted(obligation) : waiting)
                .forEach(document -> documents.approve(document, leader.account(), signed));
    }

    /** Refuses typed symbols that fit neither type nor issuer of the documents in their order. */
    void refuseUnfit(List<Document> drafted, List<NumberChoice> chosen) {
        for (int place = 0; place < chosen.size(); place++) {
            documents.refuseUnfit(drafted.get(place), chosen.get(place));
        }
    }

    void withdrawApproval(long obligation) {
        current(obligation).stream()
                .filter(document -> document.state() == DocumentState.APPROVED)
                .forEach(document -> documents.withdrawApproval(document.id()));
    }

    /** Each gets its own number and replaces what was issued of its type before; returns the main one first. */
    List<Issued> issue(Obligation obligation, List<NumberChoice> chosen, LocalDate date, Person signer, String by) {
        return issue(obligation, toIssue(lastDrafted(obligation.id())), chosen, date, signer, by);
    }

    /** As above, of documents read just now. */
    List<Issued> issue(
            Obligation obligation,
            List<Document> drafted,
            List<NumberChoice> chosen,
            LocalDate date,
            Person signer,
            String by) {
        List<Issued> issued = new ArrayList<>();
        Signer signs = facts.signer(obligation, signer);
        for (int place = 0; place < drafted.size(); place++) {
            NumberChoice number = chosen.isEmpty() ? new NumberChoice.FromSystem() : chosen.get(place);
            issued.add(documents.issue(drafted.get(place), number, date, signs, by));
        }
        retiring.replaceEarlier(
                issued.stream().map(Issued::document).toList(),
                obligation.correcting() == null ? "Ban hành lại" : "Đính chính",
                by);
        return issued;
    }

    /** The signed copy of the main one; none leaves what there is. */
    void attachSigned(long obligation, @Nullable Long scan) {
        if (scan != null) {
            documents.attachSigned(drafted(obligation).get(0).id(), own(obligation, scan));
        }
    }

    /** What is to be signed next was looked through. */
    void check(long obligation, Person leader) {
        waiting(obligation).forEach(document -> documents.check(document, leader.account()));
    }

    /** What signed copy the main one wants before its issue and does not have; empty for none. */
    Optional<String> missingCopy(Document document) {
        return types.byCode(document.type()).missingCopy(document);
    }

    /** The content of an uploaded file; refuses one of another obligation. */
    byte[] own(long obligation, long attachment) {
        return files.read(attachments.own(obligation, attachment).sha256());
    }

    void refuseForeign(long obligation, @Nullable Long attachment) {
        if (attachment != null) {
            attachments.own(obligation, attachment);
        }
    }

    /** Whether the body takes its numbers from its own register; empty while it may do either. */
    Optional<Boolean> typesItsNumbers(Document document) {
        return numbers.registerOf(document.issuer().kind(), document.issuer().code())
                .map(IssuerRegister::source)
                .map(NumberSource.OWN_REGISTER::equals);
    }

    /** As {@link #current}; refuses an obligation for which nothing was drafted. */
    List<Document> drafted(long obligation) {
        List<Document> drafted = current(obligation);
        if (drafted.isEmpty()) {
            throw new Refusal("Nghĩa vụ số " + obligation + " chưa có văn bản; hãy lập văn bản trước.");
        }
        return drafted;
    }
}
