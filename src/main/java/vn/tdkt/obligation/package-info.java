/** OWES: who owes what to whom by when, its states and its history. */
@ApplicationModule(allowedDependencies = {"document", "organisation", "cycle", "sheet"})
@NullMarked
package vn.tdkt.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
