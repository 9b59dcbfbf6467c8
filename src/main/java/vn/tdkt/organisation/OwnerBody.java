package vn.tdkt.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A body that owns clusters and has a Council of its own: province, commune, department or enterprise.
 *
 * @param superior code of the owner body above it, null at the top
 */
public record OwnerBody(String code, String name, @Nullable String superior) {}
