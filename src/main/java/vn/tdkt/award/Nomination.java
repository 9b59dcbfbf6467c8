package vn.tdkt.award;

import org.jspecify.annotations.Nullable;

/**
 * A cluster's proposal to award a unit.
 *
 * @param award code
 * @param votes in favour, null by consensus
 * @param votesBase of how many
 * @param place rank in the cluster, null when nobody gave one
 */
public record Nomination(
        String cluster,
        String unit,
        String award,
        @Nullable Integer votes,
        @Nullable Integer votesBase,
        @Nullable Integer place) {}
