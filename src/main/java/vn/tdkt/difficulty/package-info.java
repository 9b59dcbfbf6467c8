/** ASK BACK: difficulties ("vướng mắc") with what is owed, answered by Sở Nội vụ. */
@ApplicationModule(allowedDependencies = {"obligation"})
@NullMarked
package vn.tdkt.difficulty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
