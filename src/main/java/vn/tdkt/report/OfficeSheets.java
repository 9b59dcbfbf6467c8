package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.document.Document;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;

/** What those see who draft, check, sign and issue a document of the province. */
@Service
@Transactional(readOnly = true)
public class OfficeSheets {

    private final Obligations obligations;
    private final ReportStore store;
    private final ReportDocuments documents;
    private final WrittenLetters letters;
    private final Consolidation consolidation;
    private final Outlines outlines;
    private final Clock clock;

    OfficeSheets(
            Obligations obligations,
            ReportStore store,
            ReportDocuments documents,
            WrittenLetters letters,
            Consolidation consolidation,
            Outlines outlines,
            Clock clock) {
        this.obligations = obligations;
        this.store = store;
        this.documents = documents;
        this.letters = letters;
        this.consolidation = consolidation;
        this.outlines = outlines;
        this.clock = clock;
    }

    public DraftSheet draft(long id) {
        Obligation obligation = obligations.get(id);
        OfficeLetter letter = letters.letter(obligation);
        Map<String, String> written = store.sections(id);
        List<SectionText> sections = SectionText.of(
                outlines.of(obligation.kind()),
                section -> written.isEmpty()
                        ? letters.proposedText(obligation, section)
                        : written.getOrDefault(section.key(), ""),
                consolidation.texts(outlines.named(obligation.kind()).sourceOf(obligation)));
        return new DraftSheet(
                letter.subject(),
                sections,
                Map.of("to", letter.to(), "via", letter.via(), "info", letter.info()),
                documents.current(id).stream().map(documents::link).toList(),
                store.headOrEmpty(id).ownFile());
    }

    /** The same for who checks, signs and issues. */
    public DocumentSheet document(long id) {
        List<Document> drafted = documents.drafted(id);
        Document document = drafted.get(0);
        Boolean ownRegister = documents.typesItsNumbers(document).orElse(null);
        return new DocumentSheet(
                drafted.stream().map(documents::link).toList(),
                document.subject(),
                document.signer().name(),
                Stream.concat(document.addressees().to().stream(), document.addressees().forInformation().stream())
                        .toList(),
                ownRegister == null ? "EITHER" : ownRegister ? "OWN" : "SYSTEM",
                LocalDate.now(clock),
                documents.missingCopy(document).orElse(null));
    }

    /**
     * What the drafting form shows.
     *
     * @param addressees lines by to, via, info
     */
    public record DraftSheet(
            String subject,
            List<SectionText> sections,
            Map<String, List<String>> addressees,
            List<FileLink> documents,
            @Nullable Long ownFileId) {}

    /**
     * What the other forms show.
     *
     * @param numbering SYSTEM, OWN or EITHER: where the issuer takes its numbers from
     * @param issuedOn the day proposed for the issue
     * @param missingCopy what signed copy has to come before the issue, null when nothing is missing
     */
    public record DocumentSheet(
            List<FileLink> documents,
            String subject,
            String signer,
            List<String> receivers,
            String numbering,
            LocalDate issuedOn,
            @Nullable String missingCopy) {}
}
