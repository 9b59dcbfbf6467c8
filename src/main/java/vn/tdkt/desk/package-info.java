/** STAFF: what stands behind Tasklist and the own pages: task sheets, drafts, files, organisation, year, obligations. */
@ApplicationModule(
        allowedDependencies = {
            "process",
            "conference",
            "award",
            "assignment",
            "letter",
            "reminder",
            "report",
            "calendar",
            "difficulty",
            "extension",
            "document",
            "docx",
            "pdf",
            "obligation",
            "cycle",
            "organisation",
            "sheet",
            "platform",
            "sandbox"
        })
@NullMarked
package vn.tdkt.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
