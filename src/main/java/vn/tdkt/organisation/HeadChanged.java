package vn.tdkt.organisation;

/** Who leads the cluster's year has been named, ended or replaced; ask {@link Organisation#headOf} who does now. */
public record HeadChanged(String cluster, int year) {}
