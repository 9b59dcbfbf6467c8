package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Paper;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;

/** Documents of the province as their drafter left them, or as they are proposed before anybody drafts. */
@Component
public class WrittenLetters {

    private final Map<String, OfficeProposal> byType = new HashMap<>();
    private final OutlineProposal others;
    private final ReportStore store;
    private final DocumentFacts facts;
    private final Kinds kinds;

    WrittenLetters(
            List<OfficeProposal> proposals,
            OutlineProposal others,
            ReportStore store,
            DocumentFacts facts,
            Kinds kinds) {
        this.others = others;
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
                .orElseGet(() -> proposedLetter(obligation));
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
        OfficeProposal own = proposal(obligation);
        return own == null ? others.text(obligation, section) : own.text(obligation, section);
    }

    private OfficeLetter proposedLetter(Obligation obligation) {
        OfficeProposal own = proposal(obligation);
        return own == null ? others.letter(obligation) : own.letter(obligation);
    }

    private @Nullable OfficeProposal proposal(Obligation obligation) {
        return byType.get(kinds.named(obligation.kind()).document());
    }
}
