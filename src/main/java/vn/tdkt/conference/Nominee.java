package vn.tdkt.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.conference.PastAwards.Granted;

/**
 * What is known of a unit that may be nominated. That it heads the cluster is no reason against it.
 *
 * @param endedOn last day it exists, null while it does
 * @param member whether it belongs to the cluster
 * @param reportHandedIn whether its year report came; true where none was asked
 * @param year for whose achievement it may be nominated
 * @param granted what decisions of earlier years granted it
 * @param proposed codes of the awards another conference has proposed it for in that year
 */
record Nominee(
        String unit,
        String name,
        int year,
        @Nullable LocalDate endedOn,
        boolean member,
        boolean reportHandedIn,
        List<Hindrance> hindrances,
        Set<String> proposed,
        List<Granted> granted) {

    static final String NO_REPORT = " chưa gửi báo cáo tổng kết năm; hãy nhận báo cáo trước khi đề nghị.";

    /** Each reason why it may not be nominated for anything, as a sentence; empty when it may. */
    List<String> reasons(LocalDate day) {
        List<String> reasons = new ArrayList<>();
        if (endedOn != null && day.isAfter(endedOn)) {
            reasons.add(name + " đã kết thúc hoạt động ngày " + Days.text(endedOn)
                    + ", không còn được đề nghị khen thưởng.");
        }
        if (!member) {
            reasons.add(name + " không phải là thành viên của cụm, khối; hãy đề nghị ở cụm, khối của đơn vị.");
        }
        hindrances.forEach(
                hindrance -> reasons.add(name + " " + hindrance.kind().label() + " (" + hindrance.source() + ", ngày "
                        + Days.text(hindrance.since()) + "), chưa được đề nghị khen thưởng."));
        if (!reportHandedIn) {
            reasons.add(name + NO_REPORT);
        }
        return reasons;
    }

    /** {@link #reasons} and that nothing is rewarded twice. */
    List<String> reasons(LocalDate day, Award award) {
        List<String> reasons = new ArrayList<>(reasons(day));
        if (proposed.contains(award.code())) {
            reasons.add(name + " đã được một cụm, khối khác đề nghị " + award.name()
                    + " trong năm; một thành tích không đề nghị hai lần.");
        }
        reasons.addAll(rewarded(award));
        return reasons;
    }

    /** A decision of an earlier year rewarded a part of the achievement already. */
    private List<String> rewarded(Award award) {
        return granted.stream()
                .filter(one -> one.award().equals(award.code()) && one.year() > year - award.achievementYears())
                .map(one -> name + " đã được tặng " + award.name() + " năm " + one.year() + " (" + one.decision()
                        + "); hình thức này khen thành tích " + award.achievementYears()
                        + " năm, một thành tích không khen hai lần.")
                .toList();
    }
}
