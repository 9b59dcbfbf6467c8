package vn.tdkt.organisation;

import java.time.LocalDate;

/** A unit belongs to a cluster from that day on. */
public record MembershipStarted(String cluster, String unit, LocalDate from) {}
