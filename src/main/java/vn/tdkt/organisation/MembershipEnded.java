package vn.tdkt.organisation;

import java.time.LocalDate;

/** A unit that belonged to a cluster without end does so until that day. */
public record MembershipEnded(String cluster, String unit, LocalDate lastDay) {}
