/** Engine set-up: database, identity and authorizations, guards, the one clock. Allowed to import the engine. */
@ApplicationModule(allowedDependencies = {"organisation"})
@NullMarked
package vn.tdkt.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
