package vn.tdkt.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Attachment;
import vn.tdkt.document.Document;
import vn.tdkt.document.Issue;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.PartyKind;

/** Everything a report says as figures with names, so that what a correction changes can be shown. */
@Component
class ReportFigures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ReportStore store;
    private final Outlines outlines;
    private final UnitScores scores;
    private final Summaries summaries;
    private final TotalFigures totals;
    private final StatedFigures stated;
    private final ReportDocuments documents;
    private final ReportFiles files;

    ReportFigures(
            ReportStore store,
            Outlines outlines,
            UnitScores scores,
            Summaries summaries,
            TotalFigures totals,
            StatedFigures stated,
            ReportDocuments documents,
            ReportFiles files) {
        this.store = store;
        this.outlines = outlines;
        this.scores = scores;
        this.summaries = summaries;
        this.totals = totals;
        this.stated = stated;
        this.documents = documents;
        this.files = files;
    }

    /** As it stands now. */
    List<Figure> of(Obligation obligation) {
        return of(obligation, () -> totals.of(obligation));
    }

    /** As it was accepted: with the totals that its document states, though others may have corrected theirs since. */
    List<Figure> accepted(Obligation obligation) {
        return of(
                obligation,
                () -> stated.last(obligation)
                        .map(StatedFigures.Stated::figures)
                        .orElseGet(() -> totals.of(obligation)));
    }

    private List<Figure> of(Obligation obligation, Supplier<List<Figure>> consolidated) {
        List<Figure> figures = new ArrayList<>();
        if (obligation.debtor().kind() == PartyKind.UNIT) {
            figures.addAll(targets(store.targets(obligation, null)));
            scores.of(obligation.id())
                    .ifPresent(score -> figures.add(new Figure(
                            Figure.POINTS,
                            "Tổng điểm tự chấm",
                            Figures.text(score.total()) + " / " + Figures.text(score.scale()))));
        } else {
            figures.addAll(consolidated.get());
        }
        figures.addAll(texts(obligation));
        figures.addAll(papers(obligation.id()));
        return figures;
    }

    static List<Figure> targets(List<Target> targets) {
        List<Figure> figures = new ArrayList<>();
        for (Target target : targets) {
            String name = target.name() + " (" + target.measure() + ")";
            figures.add(new Figure(Figure.TARGET, name + ": kế hoạch", Figures.text(target.plan())));
            figures.add(new Figure(
                    Figure.TARGET,
                    name + ": thực hiện",
                    target.achieved() == null ? "chưa có số liệu" : Figures.text(target.achieved())));
            if (target.note() != null && !target.note().isBlank()) {
                figures.add(new Figure(Figure.TARGET, name + ": ghi chú", target.note()));
            }
        }
        if (!targets.isEmpty()) {
            figures.addAll(Tally.of(targets).figures());
        }
        return figures;
    }

    private List<Figure> texts(Obligation obligation) {
        List<Figure> figures = new ArrayList<>();
        ReportStore.Head head = store.headOrEmpty(obligation.id());
        if (head.reviewedOn() != null) {
            figures.add(new Figure(Figure.DOCUMENT, "Ngày họp", DAY.format(head.reviewedOn())));
        }
        Map<String, String> written = store.sections(obligation.id());
        for (Section section : outlines.of(obligation.kind())) {
            String text = written.get(section.key());
            if (text != null) {
                figures.add(new Figure(Figure.TEXT, "Mục “" + section.title() + "”", text));
            }
        }
        summaries
                .of(obligation.id())
                .ifPresent(summary -> figures.add(new Figure(Figure.TEXT, "Báo cáo tóm tắt", summary.text())));
        return figures;
    }

    private List<Figure> papers(long id) {
        List<Figure> figures = new ArrayList<>();
        String attached =
                files.handedIn(id).stream().map(Attachment::name).sorted().collect(Collectors.joining(", "));
        if (!attached.isEmpty()) {
            figures.add(new Figure(Figure.DOCUMENT, "Tệp kèm theo", attached));
        }
        documents
                .lastIssued(id)
                .flatMap(Document::issue)
                .ifPresent(issue -> figures.add(new Figure(Figure.DOCUMENT, "Số, ký hiệu", number(issue))));
        return figures;
    }

    private static String number(Issue issue) {
        return issue.numberAndSymbol() + " ngày " + DAY.format(issue.date());
    }
}
