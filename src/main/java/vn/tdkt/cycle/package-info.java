/** WHEN: emulation years, milestones with phrase and date, days off. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.tdkt.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
