/** VERIFY: looks whether engine, obligations, registers, files and mails agree. Reads the tables of all and changes none. */
@ApplicationModule(allowedDependencies = {"obligation", "organisation", "platform"})
@NullMarked
package vn.tdkt.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
