package vn.tdkt.report;

import java.util.Map;
import vn.tdkt.obligation.Obligation;

/** What another feature has to say in a report of the whole province, in the fields of its template. */
public interface ProvinceReportPart {

    /** The same fields whatever the report, so that none stays open. */
    Map<String, Object> of(Obligation report);
}
