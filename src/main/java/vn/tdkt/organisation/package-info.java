/** WHO: units with validity and successors, owner bodies, clusters, memberships, roles by date and year, people. */
@ApplicationModule(allowedDependencies = {"sheet"})
@NullMarked
package vn.tdkt.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
