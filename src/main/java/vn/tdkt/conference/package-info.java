/** MEET: the closing conference, its votes and minutes, who may be nominated, the cluster's file after it. */
@ApplicationModule(allowedDependencies = {"report", "document", "obligation", "organisation", "cycle"})
@NullMarked
package vn.tdkt.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
