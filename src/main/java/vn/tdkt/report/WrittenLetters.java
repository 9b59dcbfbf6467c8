package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Paper;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;

/** Documents of the province as their drafter left them, or as they are proposed before anybody drafts. */
@Component
public class WrittenLetters {

    private final Map<String, OfficeProposal> byType = new HashMap<>();
    private final ReportStore store;
    private final DocumentFacts facts;
    private final Kinds kinds;

    WrittenLetters(List<OfficeProposal> proposals, ReportStore store, DocumentFacts facts, Kinds kinds) {
        this.store = store;
        this.facts = facts;
        this.kinds = kinds;
        for (OfficeProposal proposal : proposals) {
            proposal.documentTypes().forEach(type -> byType.put(type, proposal));
        }
    }

    public OfficeLetter letter(Obligation obligation) {
        return store.letter(obligation.id())
                .map(letter -> new OfficeLetter(letter.subject(), letter.to(), letter.via(), letter.info()))
                .orElseGet(() -> proposal(obligation).letter(obligation));
    }

    /** The facts of the document with what its drafter wrote on top of it. */
    public Paper paper(Obligation obligation, String drafter) {
        OfficeLetter letter = letter(obligation);
        return facts.paper(
                obligation,
                drafter,
                letter.subject(),
                facts.office(obligation, letter.to(), letter.via(), letter.info()));
    }

    /** What was written, by section key. */
    public Map<String, String> texts(Obligation obligation) {
        return store.sections(obligation.id());
    }

    String proposedText(Obligation obligation, Section section) {
        return proposal(obligation).text(obligation, section);
    }

    private OfficeProposal proposal(Obligation obligation) {
        String type = kinds.named(obligation.kind()).document();
        OfficeProposal proposal = byType.get(type);
        if (proposal == null) {
            throw new NoSuchElementException("Nobody proposes documents of type " + type);
        }
        return proposal;
    }
}
