/** WHAT: document types, issuers, drafting, numbers, registers, issue, received and attached files. */
@ApplicationModule(allowedDependencies = {"docx", "organisation"})
@NullMarked
package vn.tdkt.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
