/** PDF: Word files that passed the gate or were drawn here, as pages. The only user of LibreOffice and of the FO export. */
@ApplicationModule(allowedDependencies = {"docx"})
@NullMarked
package vn.tdkt.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
