package vn.tdkt.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;

/** The totals of a report of many as figures with names: what of its numbers follows from others' reports. */
@Component
class TotalFigures {

    private static final int DIGITS = 2;

    private final Consolidation consolidation;
    private final UnitScores scores;
    private final Outlines outlines;

    TotalFigures(Consolidation consolidation, UnitScores scores, Outlines outlines) {
        this.consolidation = consolidation;
        this.scores = scores;
        this.outlines = outlines;
    }

    /** As they are now; the same number of statements for ten units and for a hundred. */
    List<Figure> of(Obligation obligation) {
        Outline outline = outlines.named(obligation.kind());
        Source source = outline.sourceOf(obligation);
        List<Figure> figures = new ArrayList<>(consolidation.tally(source).figures());
        for (Sum sum : consolidation.sums(source)) {
            String name = sum.name() + " (" + sum.measure() + ")";
            figures.add(new Figure(Figure.TOTAL, name + ": kế hoạch", Figures.text(sum.adjusted())));
            figures.add(new Figure(Figure.TOTAL, name + ": thực hiện", Figures.text(sum.achieved())));
        }
        if (outline.scoresMembers()) {
            figures.addAll(points(scores.ofMembers(obligation.id())));
        }
        return figures;
    }

    private static List<Figure> points(List<MemberScore> members) {
        List<Figure> figures = new ArrayList<>();
        List<BigDecimal> given = members.stream()
                .map(MemberScore::counts)
                .filter(Objects::nonNull)
                .toList();
        if (!given.isEmpty()) {
            BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal average = sum.divide(BigDecimal.valueOf(given.size()), DIGITS, RoundingMode.HALF_UP);
            figures.add(new Figure(Figure.POINTS, "Điểm bình quân của cụm, khối", Figures.text(average)));
        }
        members.stream()
                .filter(member -> member.counts() != null)
                .forEach(member -> figures.add(
                        new Figure(Figure.POINTS, "Điểm của " + member.name(), Figures.text(member.counts()))));
        return figures;
    }
}
