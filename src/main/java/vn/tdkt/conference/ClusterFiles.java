package vn.tdkt.conference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.Completeness.Item;
import vn.tdkt.report.Previews;
import vn.tdkt.report.SectionText;
import vn.tdkt.report.WrittenReports;
import vn.tdkt.report.WrittenReports.Written;

/** What a cluster sends to Ban TĐKT after its conference: report, submission, minutes and the nominated units' dossiers. */
@Service
@Transactional
public class ClusterFiles {

    private static final String YEAR_REPORT = "year-cluster-report";

    private final Obligations obligations;
    private final WrittenReports written;
    private final Previews previews;
    private final StoredConferences stored;
    private final MeetingWords words;
    private final ClusterFileParts parts;

    ClusterFiles(
            Obligations obligations,
            WrittenReports written,
            StoredConferences stored,
            MeetingWords words,
            ClusterFileParts parts,
            Previews previews) {
        this.previews = previews;
        this.obligations = obligations;
        this.written = written;
        this.stored = stored;
        this.words = words;
        this.parts = parts;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        Obligation file = obligations.get(id);
        List<Map<String, String>> nominations = stored.ofCluster(file.debtor().code(), file.year())
                .map(held -> words.nominations(file, held))
                .orElse(List.of());
        return new Sheet(
                written.sections(file, adopted(file)), nominations, parts.dossiers(file), written.attachments(id));
    }

    /** Stores the texts; refuses before the conference is recorded, and without a required section. */
    public void prepare(long id, Answer answer, Person officer) {
        Obligation file = obligations.get(id);
        if (stored.ofCluster(file.debtor().code(), file.year())
                .filter(held -> held.meeting() != null)
                .isEmpty()) {
            throw new Refusal("Chưa ghi kết quả hội nghị tổng kết; hãy ghi kết quả hội nghị trước khi lập hồ sơ.");
        }
        written.write(file, answer.written(), officer);
    }

    /** The report as it would be drafted from an unfinished answer. */
    public byte[] preview(long id, Answer typed, Person officer) {
        return previews.of(id, typed.written(), officer);
    }

    /** The cluster's report as it was adopted, section by section: the officer only changes what the hall changed. */
    private Map<String, String> adopted(Obligation file) {
        return obligations
                .find(file.year(), YEAR_REPORT, file.debtor())
                .map(report -> written.texts(report.id()))
                .orElse(Map.of());
    }

    /**
     * What the head's officer enters.
     *
     * @param outside filled instead of everything else when the file went another way
     */
    public record Answer(@Nullable DoneOutside outside, Map<String, String> sections, List<Long> attachmentIds) {

        Written written() {
            return new Written(sections, null, attachmentIds);
        }
    }

    /** What the head's form shows. */
    public record Sheet(
            List<SectionText> sections,
            List<Map<String, String>> nominations,
            List<Item> dossiers,
            List<Long> attachmentIds) {}
}
