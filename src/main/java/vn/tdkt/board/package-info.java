/** MANAGERS: the board in Cockpit: who is on time, who is late, by year, cluster and unit; its exports. */
@ApplicationModule(
        allowedDependencies = {"obligation", "organisation", "document", "docx", "pdf", "reminder", "sheet", "platform"
        })
@NullMarked
package vn.tdkt.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
