package vn.tdkt.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Paper;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.pdf.Pdf;
import vn.tdkt.pdf.PdfLength;
import vn.tdkt.pdf.WordToPdf;

/**
 * How many pages a summary fills when it is printed. Measured outside transactions, before the report is handed in, and
 * remembered until then; without LibreOffice nothing is measured, and the estimate stands.
 */
@Component
public class SummaryPages {

    private static final int REMEMBERED = 500;

    private final Obligations obligations;
    private final ReportDocuments reports;
    private final Documents documents;
    private final DocumentFacts facts;
    private final WordToPdf converter;
    private final Map<Key, Double> measured = new LinkedHashMap<>();

    SummaryPages(
            Obligations obligations,
            ReportDocuments reports,
            Documents documents,
            DocumentFacts facts,
            WordToPdf converter) {
        this.obligations = obligations;
        this.reports = reports;
        this.documents = documents;
        this.facts = facts;
        this.converter = converter;
    }

    /** Prints the text, or the Word file in its place, and measures it. Refuses a file that is not the obligation's own. */
    public void measure(long obligation, String text, @Nullable Long ownFile, String drafter) {
        Key key = new Key(obligation, text.strip(), ownFile);
        if (!converter.exact() || known(key).isPresent()) {
            return;
        }
        Pdf pdf = converter.convert(
                ownFile == null ? printed(obligation, text, drafter) : reports.own(obligation, ownFile));
        if (pdf.exact()) {
            remember(key, PdfLength.pages(pdf.bytes()));
        }
    }

    private byte[] printed(long obligation, String text, String drafter) {
        Paper report = facts.report(obligations.get(obligation), drafter);
        return documents.preview(MemberReportWriter.summaryOf(report), Map.of("summary", text));
    }

    /** What {@link #measure} found for exactly this. */
    Optional<Double> known(long obligation, String text, @Nullable Long ownFile) {
        return known(new Key(obligation, text.strip(), ownFile));
    }

    private synchronized Optional<Double> known(Key key) {
        return Optional.ofNullable(measured.get(key));
    }

    private synchronized void remember(Key key, double pages) {
        measured.put(key, pages);
        if (measured.size() > REMEMBERED) {
            measured.remove(measured.keySet().iterator().next());
        }
    }

    private record Key(
            long obligation, String text, @Nullable Long ownFile) {}
}
