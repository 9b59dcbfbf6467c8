package vn.tdkt.report;

import java.math.BigDecimal;

/**
 * What a unit registered to reach in a year.
 *
 * @param no its number in the unit's list (TT)
 * @param measure unit of measure, in which all its numbers are
 */
record RegisteredTarget(int year, String unit, int no, String name, String measure, BigDecimal planned) {

    /** What tells it from all others. */
    String key() {
        return year + " " + unit + " " + no;
    }

    String title() {
        return unit + ", năm " + year + ", số " + no;
    }

    boolean saysTheSameAs(RegisteredTarget other) {
        return name.equals(other.name) && measure.equals(other.measure) && planned.compareTo(other.planned) == 0;
    }
}
