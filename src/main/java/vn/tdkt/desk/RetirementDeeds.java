package vn.tdkt.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.document.RetirementWay;
import vn.tdkt.document.Retirements;
import vn.tdkt.document.Retirements.Candidate;
import vn.tdkt.document.Retiring;
import vn.tdkt.document.Successor;
import vn.tdkt.obligation.Access;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;

/** A leader of the body that issued a document takes it back, or says which other replaces it. */
@Service
@Transactional
class RetirementDeeds {

    private final Obligations obligations;
    private final Documents documents;
    private final Retirements retirements;
    private final Retiring retiring;
    private final Access access;
    private final ReadRights rights;
    private final CurrentPerson current;

    RetirementDeeds(
            Obligations obligations,
            Documents documents,
            Retirements retirements,
            Retiring retiring,
            Access access,
            ReadRights rights,
            CurrentPerson current) {
        this.obligations = obligations;
        this.documents = documents;
        this.retirements = retirements;
        this.retiring = retiring;
        this.access = access;
        this.rights = rights;
        this.current = current;
    }

    /** Whether there is a document in force that one of these deeds could end; any other deed is not asked about. */
    boolean offers(Deed deed, Obligation obligation) {
        return switch (deed) {
            case REVOKE_DOCUMENT, REPLACE_DOCUMENT -> !inForce(obligation.id()).isEmpty();
            default -> true;
        };
    }

    /** What a leader chooses from; nothing for anybody else. */
    @Transactional(readOnly = true)
    Choices choices(long id) {
        if (!Deed.REVOKE_DOCUMENT.isFor(current.groups(), obligations.get(id))) {
            return new Choices(List.of(), List.of());
        }
        List<Document> ending = inForce(id);
        List<Candidate> all =
                retirements.candidates(ending.stream().map(Document::id).toList());
        Set<Long> readable = access.readableInFull(
                all.stream().map(Candidate::obligation).collect(Collectors.toSet()), rights.reader());
        return new Choices(
                ending.stream().map(RetirementDeeds::choice).toList(),
                all.stream()
                        .filter(one -> readable.contains(one.obligation()))
                        .map(one -> new Choice(String.valueOf(one.document()), one.name()))
                        .distinct()
                        .toList());
    }

    private static Choice choice(Document document) {
        String number = document.issue().orElseThrow().numberAndSymbol();
        return new Choice(String.valueOf(document.id()), "Số " + number + " – " + document.subject());
    }

    private List<Document> inForce(long obligation) {
        List<Document> issued = documents.ofObligation(obligation).stream()
                .filter(document -> document.issue().isPresent())
                .toList();
        Map<Long, ?> retired = retirements.of(issued.stream().map(Document::id).toList());
        return issued.stream()
                .filter(document -> !retired.containsKey(document.id()))
                .toList();
    }

    /** Refuses who does not lead the issuing body, and as unknown a document of another obligation. */
    void retire(long id, RetirementWay way, Wish wish) {
        Obligation obligation = obligations.get(id);
        if (!Deed.REVOKE_DOCUMENT.isFor(current.groups(), obligation)) {
            throw new NotAllowed("Chỉ lãnh đạo cơ quan ban hành (của tỉnh: lãnh đạo Sở Nội vụ) %s được văn bản."
                    .formatted(way.deed()));
        }
        if (wish.document() == null) {
            throw new Refusal("Chưa chọn văn bản cần %s.".formatted(way.deed()));
        }
        Document document = documents.byId(wish.document());
        if (document.obligation() != id) {
            throw unknown(document.id());
        }
        String account = current.person().account();
        retiring.retire(document.id(), way, successor(wish), wish.reason(), account);
        String sentence = retirements.of(document.id()).orElseThrow().sentence();
        obligations.note(id, "%s: %s. Lý do: %s".formatted(numbered(document), sentence, wish.reason()), account);
    }

    private static String numbered(Document document) {
        return "Văn bản số " + document.issue().orElseThrow().numberAndSymbol();
    }

    private @Nullable Successor successor(Wish wish) {
        String reference = wish.reference();
        if (wish.successor() != null) {
            if (reference != null && !reference.isBlank()) {
                throw new Refusal("Vừa chọn văn bản vừa nhập số, ký hiệu; hãy chỉ nêu một văn bản.");
            }
            if (!rights.mayReadHistory(documents.byId(wish.successor()).obligation())) {
                throw unknown(wish.successor());
            }
            return new Successor.Here(wish.successor());
        }
        LocalDate dated = wish.dated();
        return reference == null || reference.isBlank() || dated == null
                ? null
                : new Successor.Outside(reference.strip(), dated);
    }

    private static NoSuchElementException unknown(long document) {
        return new NoSuchElementException("Không có văn bản số " + document + ".");
    }

    /**
     * @param successor a document of this system; null where reference and dated name one issued outside
     * @param reference số, ký hiệu
     */
    record Wish(
            @Nullable Long document,
            @Nullable Long successor,
            @Nullable String reference,
            @Nullable LocalDate dated,
            @Nullable String reason) {}

    /** @param successors documents of the same body that may take one of them back or replace it */
    record Choices(List<Choice> documents, List<Choice> successors) {}
}
