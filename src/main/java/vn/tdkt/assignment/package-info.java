/** ASSIGNED: obligations that a letter gives out beside the plan of the year, with every way letters speak of time. */
@ApplicationModule(allowedDependencies = {"letter", "obligation", "document", "cycle", "organisation"})
@NullMarked
package vn.tdkt.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
