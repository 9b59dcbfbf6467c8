/** CALENDAR: each person's deadlines for the calendar of a telephone or of Outlook. */
@ApplicationModule(allowedDependencies = {"obligation", "organisation"})
@NullMarked
package vn.tdkt.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
