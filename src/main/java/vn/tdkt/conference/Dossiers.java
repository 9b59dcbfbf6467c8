package vn.tdkt.conference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.Previews;
import vn.tdkt.report.SectionText;
import vn.tdkt.report.WrittenReports;
import vn.tdkt.report.WrittenReports.Written;

/** What a nominated unit hands in for its award. */
@Service
@Transactional
public class Dossiers {

    private final Obligations obligations;
    private final WrittenReports written;
    private final Previews previews;
    private final DossierContent content;

    Dossiers(Obligations obligations, WrittenReports written, DossierContent content, Previews previews) {
        this.previews = previews;
        this.obligations = obligations;
        this.written = written;
        this.content = content;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        Obligation dossier = obligations.get(id);
        return new Sheet(
                content.nominations(dossier),
                written.sections(dossier, Map.of()),
                written.ownFile(id),
                written.attachments(id));
    }

    /** Stores the achievement report; refuses one without a required section unless the unit gives its own file. */
    public void prepare(long id, Answer answer, Person officer) {
        written.write(obligations.get(id), answer.written(), officer);
    }

    /** The report as it would be drafted from an unfinished answer. */
    public byte[] preview(long id, Answer typed, Person officer) {
        return previews.of(id, typed.written(), officer);
    }

    /**
     * What the unit's officer enters.
     *
     * @param outside filled instead of everything else when the dossier went another way
     * @param ownFileId the unit's own Word file in place of the drafted report
     */
    public record Answer(
            @Nullable DoneOutside outside,
            Map<String, String> sections,
            @Nullable Long ownFileId,
            List<Long> attachmentIds) {

        Written written() {
            return new Written(sections, ownFileId, attachmentIds);
        }
    }

    /** What the unit's form shows. */
    public record Sheet(
            List<Map<String, String>> nominations,
            List<SectionText> sections,
            @Nullable Long ownFileId,
            List<Long> attachmentIds) {}
}
