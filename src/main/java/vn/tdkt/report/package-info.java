/** REPORT: registered targets, what a report says, how many reports become one. */
@ApplicationModule(allowedDependencies = {"docx", "pdf", "document", "obligation", "organisation", "cycle", "sheet"})
@NullMarked
package vn.tdkt.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
