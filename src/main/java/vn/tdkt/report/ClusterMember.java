package vn.tdkt.report;

/**
 * A reporting unit together with its cluster.
 *
 * @param clusterReport id of the cluster's consolidating obligation
 */
record ClusterMember(long clusterReport, String cluster, Member member) {}
