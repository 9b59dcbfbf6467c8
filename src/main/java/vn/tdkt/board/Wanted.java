package vn.tdkt.board;

/**
 * What of the board is looked at; an empty text or 0 means all.
 *
 * @param cluster code of a cluster, {@link #OFFICES} for what Sở Nội vụ and UBND tỉnh owe
 * @param kind code of a kind of obligation
 * @param light one of {@link Light}
 */
record Wanted(int year, String cluster, String unit, String kind, String light) {

    static final String OFFICES = "-";

    static final Wanted EVERYTHING = new Wanted(0, "", "", "", "");

    /** Whether it is so little that all of it is listed: one unit, one kind or one light. */
    boolean narrow() {
        return !unit.isEmpty() || !kind.isEmpty() || !light.isEmpty();
    }

    Wanted {
        cluster = cluster.strip();
        unit = unit.strip();
        kind = kind.strip();
        light = light.strip();
    }
}
