package vn.tdkt.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.organisation.Person;

/** Sections, own file and attachments of a report whose form belongs to another feature. */
@Service
@Transactional
public class WrittenReports {

    private final ReportStore store;
    private final Outlines outlines;
    private final ReportDocuments documents;
    private final ReportFiles files;

    WrittenReports(ReportStore store, Outlines outlines, ReportDocuments documents, ReportFiles files) {
        this.store = store;
        this.outlines = outlines;
        this.documents = documents;
        this.files = files;
    }

    /** Stores a complete report; refuses one without a required section by naming all that are missing. */
    public void write(Obligation obligation, Written written, Person officer) {
        long id = obligation.id();
        new ReportRules()
                .sections(outlines.of(obligation.kind()), written.sections(), written.ownFileId() != null)
                .refuseIfIncomplete();
        documents.refuseForeign(id, written.ownFileId());
        store.write(id, written, officer);
        files.keep(id, written.attachmentIds());
    }

    /**
     * What was written, under its headings; the first time each starts from the proposal of its key.
     *
     * @param proposals by section key
     */
    @Transactional(readOnly = true)
    public List<SectionText> sections(Obligation obligation, Map<String, String> proposals) {
        Map<String, String> texts =
                store.head(obligation.id()).isPresent() ? store.sections(obligation.id()) : proposals;
        return SectionText.of(
                outlines.of(obligation.kind()), section -> texts.getOrDefault(section.key(), ""), List.of());
    }

    /** By section key. */
    @Transactional(readOnly = true)
    public Map<String, String> texts(long id) {
        return store.sections(id);
    }

    public List<Section> outline(String kind) {
        return outlines.of(kind);
    }

    @Transactional(readOnly = true)
    public @Nullable Long ownFile(long id) {
        return store.headOrEmpty(id).ownFile();
    }

    /** Ids of the files of the last answer. */
    @Transactional(readOnly = true)
    public List<Long> attachments(long id) {
        return files.kept(id);
    }

    /**
     * What an officer wrote.
     *
     * @param ownFileId file that stands for the drafted document, null when it is drafted from the sections
     */
    public record Written(
            Map<String, String> sections, @Nullable Long ownFileId, List<Long> attachmentIds) {

        public Written {
            sections = sections == null ? Map.of() : sections;
            attachmentIds = attachmentIds == null ? List.of() : attachmentIds;
        }
    }
}
