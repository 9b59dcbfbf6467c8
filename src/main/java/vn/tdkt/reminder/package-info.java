/** CHASE: what is said to whom when; mails wait in the outbox until a mail server takes them. */
@ApplicationModule(
        allowedDependencies = {"document", "difficulty", "extension", "obligation", "organisation", "report"})
@NullMarked
package vn.tdkt.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
