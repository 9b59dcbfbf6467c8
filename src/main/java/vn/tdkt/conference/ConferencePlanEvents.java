package vn.tdkt.conference;

import vn.tdkt.conference.ConferencePlanAnswer.NextHeadWay;

/** What follows from a plan; heard in the same transaction. */
public final class ConferencePlanEvents {

    private ConferencePlanEvents() {}

    /**
     * The plan proposes who shall lead the cluster.
     *
     * @param year the year they would lead, after the conference's own
     */
    public record NextHeadProposed(String cluster, int year, String unit, NextHeadWay way, String account) {}
}
