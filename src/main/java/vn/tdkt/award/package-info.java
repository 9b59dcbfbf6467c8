/** AWARD: nominations of a year are appraised, judged by the Council, decided and recorded; then the year closes. */
@ApplicationModule(allowedDependencies = {"conference", "report", "document", "obligation", "organisation", "cycle"})
@NullMarked
package vn.tdkt.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
