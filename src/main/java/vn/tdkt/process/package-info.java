/** ENGINE ROOM: one class per model; lets the instances follow the obligations. Allowed to import the engine. */
@ApplicationModule(
        allowedDependencies = {
            "assignment",
            "award",
            "conference",
            "report",
            "document",
            "reminder",
            "extension",
            "obligation",
            "cycle",
            "organisation"
        })
@NullMarked
package vn.tdkt.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
