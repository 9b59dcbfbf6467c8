package vn.tdkt.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param name what is to be done and about what
 * @param assignee account of who took it, null while nobody did
 * @param groups ids of the groups it is offered to
 */
public record OpenTask(String id, String name, @Nullable String assignee, List<String> groups) {}
