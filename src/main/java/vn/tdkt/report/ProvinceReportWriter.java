package vn.tdkt.report;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;

/** Writes the report of the whole province. */
@Component
class ProvinceReportWriter implements PaperWriter {

    private final ConsolidatedContent consolidated;
    private final ObjectProvider<WrittenLetters> letters;

    ProvinceReportWriter(ConsolidatedContent consolidated, ObjectProvider<WrittenLetters> letters) {
        this.consolidated = consolidated;
        this.letters = letters;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of("province-report");
    }

    @Override
    public List<Written> write(Obligation obligation, String drafter) {
        return List.of(
                new Written(letters.getObject().paper(obligation, drafter), consolidated.ofProvince(obligation)));
    }
}
