/** PEN: rows to and from xlsx, every fault at once. The only user of the spreadsheet library. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.tdkt.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
