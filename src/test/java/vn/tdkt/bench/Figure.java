package vn.tdkt.bench;

/**
 * One line of the README's table.
 *
 * @param what what was measured, as a reader of the table understands it
 * @param figure what came out, with its unit
 * @param limit what it may be at most, or says that it is to be at least; empty where nothing is promised
 * @param kept whether it is
 */
record Figure(String what, String figure, String limit, boolean kept) {

    static Figure plain(String what, String figure) {
        return new Figure(what, figure, "", true);
    }

    static Figure atMost(String what, String figure, double value, double limit, String unit) {
        return new Figure(what, figure, Say.number(limit) + unit, value <= limit);
    }

    static Figure atLeast(String what, String figure, double value, double limit) {
        return new Figure(what, figure, "at least " + Say.number(limit) + " times", value >= limit);
    }
}
