package vn.tdkt.report;

/** Whose reports become one: those below an obligation, or all of a kind in a year. */
record Source(long parent, int year, String kind) {

    private static final long NOBODY = -1;

    static Source below(long parent) {
        return new Source(parent, 0, "");
    }

    static Source ofYear(int year, String kind) {
        return new Source(NOBODY, year, kind);
    }
}
