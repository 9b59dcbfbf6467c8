package vn.tdkt.organisation;

/**
 * The ids of the groups that tasks are offered to. Who is in a group is read from the organisation on the day it is
 * asked, so a change of head or officer moves the open tasks with it.
 */
public final class Groups {

    public static final String ADMINISTRATORS = "camunda-admin";
    public static final String EVERYBODY = "everybody";
    public static final String STANDING_OFFICERS = "standingOfficers";
    public static final String STANDING_LEADERS = "standingLeaders";
    public static final String PROVINCE_LEADERS = "provinceLeaders";
    public static final String COUNCIL_MEMBERS = "councilMembers";

    private Groups() {}

    public static String officersOfUnit(String unit) {
        return "unitOfficers" + unit;
    }

    /** Leader and vice-leaders: any of them may act for the unit. */
    public static String leadersOfUnit(String unit) {
        return "unitLeaders" + unit;
    }

    /** The officers of whichever unit heads the cluster in that year, today. */
    public static String officersOfHead(String cluster, int year) {
        return "headOfficers" + year + cluster;
    }

    /** The leaders of whichever unit heads the cluster in that year, today. */
    public static String leadersOfHead(String cluster, int year) {
        return "headLeaders" + year + cluster;
    }
}
