/** MORE TIME: who owes something asks for a later day, whoever receives it grants or refuses. */
@ApplicationModule(allowedDependencies = {"obligation", "cycle", "organisation"})
@NullMarked
package vn.tdkt.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
