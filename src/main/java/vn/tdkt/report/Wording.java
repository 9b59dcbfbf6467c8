package vn.tdkt.report;

import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.Obligation;

/**
 * How a kind of report speaks of its part of the year; {năm} stands for the year, {đơn vị} for who reports.
 *
 * @param period e.g. "6 tháng đầu năm {năm}"
 * @param results title of the column of results
 * @param earlier title of the column of results of the report before, null without one
 * @param review what the meeting is called whose day is asked for, null when none is
 */
public record Wording(
        String period,
        String results,
        @Nullable String earlier,
        String introduction,
        String closing,
        @Nullable String review) {

    String periodOf(Obligation obligation) {
        return in(period, obligation, "");
    }

    String introductionOf(Obligation obligation, String debtor) {
        return in(introduction, obligation, debtor);
    }

    String closingOf(Obligation obligation, String debtor) {
        return in(closing, obligation, debtor);
    }

    private static String in(String text, Obligation obligation, String debtor) {
        return text.replace("{năm}", String.valueOf(obligation.year())).replace("{đơn vị}", debtor);
    }
}
