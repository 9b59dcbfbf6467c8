package vn.tdkt.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.DoneOutside;

/**
 * What somebody says who was given work by a letter.
 *
 * @param outside filled when it was done another way, e.g. sent by post
 * @param doneOn the day it was done; today when nothing is said
 * @param text what was done, or why nothing arose
 * @param notArisen the condition did not come, so nothing is owed
 * @param otherWay the other work of an alternative was done
 * @param attachmentIds files that show it
 * @param alsoDone other work of the same debtor that is done with it
 */
public record AssignedAnswer(
        @Nullable DoneOutside outside,
        @Nullable LocalDate doneOn,
        @Nullable String text,
        boolean notArisen,
        boolean otherWay,
        List<Long> attachmentIds,
        List<Long> alsoDone) {

    public AssignedAnswer {
        attachmentIds = attachmentIds == null ? List.of() : attachmentIds;
        alsoDone = alsoDone == null ? List.of() : alsoDone;
    }

    String said() {
        return text == null ? "" : text.strip();
    }
}
