package vn.tdkt.process;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of one task.
 *
 * @param form name of its form
 * @param assignee account of who took it, null while nobody did
 * @param data what the feature shows in that form
 */
public record TaskSheet(
        String taskId,
        String name,
        String form,
        @Nullable String assignee,
        @Nullable Date due,
        long obligation,
        Object data) {}
