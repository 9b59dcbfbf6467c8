package vn.tdkt.award;

import org.jspecify.annotations.Nullable;

/**
 * An award by the rules in force from a year on, as far as the Council asks.
 *
 * @param decidedBy who decides, as papers name it
 * @param from first year these rules hold
 * @param quota limit for the whole province, null without
 */
public record AwardRule(
        String code,
        String name,
        String decidedBy,
        int from,
        @Nullable Quota quota) {}
