/** REHEARSE: the sample province and what helps to try the system out. Never with a real database. */
@ApplicationModule(
        allowedDependencies = {"organisation", "cycle", "obligation", "reminder", "report", "process", "platform"})
@NullMarked
package vn.tdkt.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
