package vn.tdkt.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.report.PaperWriter;
import vn.tdkt.report.Written;
import vn.tdkt.report.WrittenLetters;

/** Writes submissions, the decision with its list, and notices of refusal. */
@Component
class AwardDocuments implements PaperWriter {

    private final SubmissionContent submissions;
    private final DecisionContent decisions;
    private final RefusalContent refusals;
    private final WrittenLetters letters;

    AwardDocuments(
            SubmissionContent submissions, DecisionContent decisions, RefusalContent refusals, WrittenLetters letters) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.refusals = refusals;
        this.letters = letters;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of(AwardPapers.SUBMISSION, AwardPapers.DECISION, AwardPapers.TO_PRIME_MINISTER, AwardPapers.REFUSAL);
    }

    @Override
    public List<Written> write(Obligation obligation, String drafter) {
        Map<String, String> texts = letters.texts(obligation);
        Map<String, Object> content = switch (obligation.kind()) {
            case AwardPapers.SUBMISSION -> submissions.toProvince(obligation.year(), texts);
            case AwardPapers.DECISION -> decisions.of(obligation.year(), texts);
            case AwardPapers.TO_PRIME_MINISTER -> submissions.toPrimeMinister(obligation.year(), texts);
            default -> refusals.of(obligation, texts);
        };
        return List.of(new Written(letters.paper(obligation, drafter), content));
    }
}
