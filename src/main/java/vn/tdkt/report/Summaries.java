package vn.tdkt.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.docx.DocxGate;
import vn.tdkt.docx.PageMeasure;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;

/** The short report beside the long one, which may fill only so many pages. */
@Service
@Transactional
public class Summaries {

    private final JdbcClient database;
    private final Obligations obligations;
    private final Outlines outlines;
    private final Kinds kinds;
    private final ReportDocuments documents;
    private final SummaryPages printed;

    Summaries(
            JdbcClient database,
            Obligations obligations,
            Outlines outlines,
            Kinds kinds,
            ReportDocuments documents,
            SummaryPages printed) {
        this.printed = printed;
        this.database = database;
        this.obligations = obligations;
        this.outlines = outlines;
        this.kinds = kinds;
        this.documents = documents;
    }

    /** How long the text is, or the Word file in its place: as printed, where {@link SummaryPages} has measured it, else estimated. */
    @Transactional(readOnly = true)
    public Length length(long id, String text, @Nullable Long ownFile) {
        Obligation obligation = obligations.get(id);
        return Length.of(
                printed.known(id, text, ownFile).orElseGet(() -> estimate(obligation, text, ownFile)),
                Objects.requireNonNull(outlines.named(obligation.kind()).summaryPages(), "a report without summary"));
    }

    private double estimate(Obligation obligation, String text, @Nullable Long ownFile) {
        return ownFile == null
                ? PageMeasure.pages(kinds.named(obligation.kind()).subjectIn(obligation.year()), text)
                : pages(documents.own(obligation.id(), ownFile));
    }

    private static double pages(byte[] file) {
        DocxGate.checkWord(file);
        return PageMeasure.pages(file);
    }

    /** Keeps the summary; refuses one that is too long with a sentence that says how long it is. */
    void keep(long id, String text, @Nullable Long ownFile) {
        Length length = length(id, text, ownFile);
        if (length.tooLong()) {
            throw new Refusal(length.sentence());
        }
        database.sql("delete from report_summary where obligation = ?")
                .param(id)
                .update();
        database.sql("insert into report_summary (obligation, text, own_file) values (?, ?, ?)")
                .params(id, text.strip(), ownFile)
                .update();
    }

    Optional<Summary> of(long obligation) {
        return database.sql("select text, own_file from report_summary where obligation = ?")
                .param(obligation)
                .query(Summary.class)
                .optional();
    }

    /** @param ownFile the Word file that stands for the text, null for none */
    record Summary(String text, @Nullable Long ownFile) {}

    /**
     * How long a summary is.
     *
     * @param pages of A4, with one decimal
     * @param most how many it may fill
     * @param sentence what to do about it
     */
    public record Length(BigDecimal pages, BigDecimal most, boolean tooLong, String sentence) {

        static Length of(double measured, BigDecimal most) {
            BigDecimal pages = BigDecimal.valueOf(measured).setScale(1, RoundingMode.HALF_UP);
            boolean tooLong = pages.compareTo(most) > 0;
            String sentence = "Báo cáo tóm tắt hiện dài %s trang A4".formatted(Figures.text(pages));
            return new Length(
                    pages,
                    most,
                    tooLong,
                    tooLong
                            ? sentence
                                    + ", quá mức %s trang; hãy rút bớt khoảng %d dòng rồi gửi lại."
                                            .formatted(
                                                    Figures.text(most),
                                                    Math.max(1, PageMeasure.linesBeyond(measured, most.doubleValue())))
                            : sentence + " (được phép %s trang).".formatted(Figures.text(most)));
        }
    }
}
