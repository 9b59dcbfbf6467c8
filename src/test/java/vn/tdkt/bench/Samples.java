package vn.tdkt.bench;

import java.util.ArrayList;
import java.util.List;

/** Measured values of one thing. Its median says what is usual: a machine that others use too has bad moments. */
final class Samples {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    void copyTo(Samples others) {
        others.values.addAll(values);
    }

    int count() {
        return values.size();
    }

    double sum() {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    double median() {
        return quantile(1, 2);
    }

    double least() {
        return quantile(0, 1);
    }

    double most() {
        return quantile(1, 1);
    }

    private double quantile(int share, int of) {
        List<Double> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalStateException("Nothing was measured");
        }
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * share / of));
    }
}
