/** PEN: template + values -> bytes, and the gate every uploaded file passes. With pdf the only user of org.docx4j. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.tdkt.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
