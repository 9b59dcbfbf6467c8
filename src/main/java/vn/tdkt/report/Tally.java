package vn.tdkt.report;

import java.util.List;

/**
 * How many targets were met, against the plan as it was adjusted.
 *
 * @param reached as planned or better
 * @param exceeded better than planned, also counted among the reached
 * @param missed less than planned
 */
record Tally(int reached, int exceeded, int missed) {

    static Tally of(List<Target> targets) {
        List<Integer> compared = targets.stream()
                .filter(target -> target.achieved() != null)
                .map(Tally::compared)
                .toList();
        return new Tally(
                (int) compared.stream().filter(one -> one >= 0).count(),
                (int) compared.stream().filter(one -> one > 0).count(),
                (int) compared.stream().filter(one -> one < 0).count());
    }

    private static int compared(Target target) {
        return target.achieved() == null ? 0 : target.achieved().compareTo(target.plan());
    }

    List<Figure> figures() {
        return List.of(
                new Figure(Figure.TOTAL, "Số chỉ tiêu đạt và vượt kế hoạch năm", String.valueOf(reached)),
                new Figure(Figure.TOTAL, "Số chỉ tiêu vượt kế hoạch năm", String.valueOf(exceeded)),
                new Figure(Figure.TOTAL, "Số chỉ tiêu chưa đạt kế hoạch năm", String.valueOf(missed)));
    }
}
