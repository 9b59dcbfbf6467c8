package vn.tdkt.conference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What units were granted, as the decisions say that were recorded here. */
public interface PastAwards {

    /** By unit code, for years before that one, the latest first; units without any are absent. */
    Map<String, List<Granted>> before(int year, Collection<String> units);

    /**
     * An award that was granted.
     *
     * @param award code
     * @param year the year of the achievement
     * @param number of the decision
     */
    record Granted(String unit, String award, int year, String number, LocalDate decidedOn) {

        public String decision() {
            return "Quyết định số " + number + " ngày " + Days.text(decidedOn);
        }
    }
}
