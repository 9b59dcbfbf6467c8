package vn.tdkt.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What others know against awarding units: a hindrance recorded before the vote, a report that never came. */
public interface DoubtSource {

    /** Sentences by unit code; units without any are absent. */
    Map<String, List<String>> of(int year, Collection<String> units);
}
