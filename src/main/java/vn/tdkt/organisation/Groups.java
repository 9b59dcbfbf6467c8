package vn.tdkt.organisation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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

    /** Has nobody in it: what is asked of somebody who never logs in. */
    public static final String NOBODY = "nobody";

    private static final String UNIT_OFFICERS = "unitOfficers";
    private static final String UNIT_LEADERS = "unitLeaders";
    private static final String HEAD_OFFICERS = "headOfficers";
    private static final String HEAD_LEADERS = "headLeaders";

    private static final String IN_CHARGE = "inCharge";

    private static final String ALONE = "alone";

    private Groups() {}

    public static String officersOfUnit(String unit) {
        return UNIT_OFFICERS + unit;
    }

    /** Leader and vice-leaders: any of them may act for the unit. */
    public static String leadersOfUnit(String unit) {
        return UNIT_LEADERS + unit;
    }

    /** The officers of whichever unit heads the cluster in that year, today. */
    public static String officersOfHead(String cluster, int year) {
        return HEAD_OFFICERS + year + cluster;
    }

    /** The leaders of whichever unit heads the cluster in that year, today. */
    public static String leadersOfHead(String cluster, int year) {
        return HEAD_LEADERS + year + cluster;
    }

    /** The leaders of the body whose officers are that group; a group without leaders of its own leads itself. */
    public static String leadersOver(String group) {
        if (group.equals(STANDING_OFFICERS)) {
            return STANDING_LEADERS;
        }
        return group.replaceFirst("^" + UNIT_OFFICERS, UNIT_LEADERS).replaceFirst("^" + HEAD_OFFICERS, HEAD_LEADERS);
    }

    /** The members of the Council in charge of the cluster in that year, today. */
    public static String inChargeOf(String cluster, int year) {
        return IN_CHARGE + year + cluster;
    }

    /** The one person with that account, for what is asked of somebody in person. */
    public static String alone(String account) {
        return ALONE + account;
    }

    /** Codes of the units that somebody in these groups works for. */
    public static List<String> unitsIn(Collection<String> groups) {
        return after(groups, UNIT_OFFICERS, UNIT_LEADERS);
    }

    /** Account of the one person who is alone in one of these groups. */
    public static List<String> aloneIn(Collection<String> groups) {
        return after(groups, ALONE);
    }

    /** Year and code of the clusters that somebody in these groups heads, written together, e.g. 2026KTDNC. */
    public static List<String> headshipsIn(Collection<String> groups) {
        return after(groups, HEAD_OFFICERS, HEAD_LEADERS);
    }

    /** Year and code of the clusters that somebody in these groups is in charge of for the Council, written together. */
    public static List<String> chargesIn(Collection<String> groups) {
        return after(groups, IN_CHARGE);
    }

    private static List<String> after(Collection<String> groups, String... beginnings) {
        return Stream.of(beginnings)
                .flatMap(beginning -> groups.stream()
                        .filter(group -> group.startsWith(beginning))
                        .map(group -> group.substring(beginning.length())))
                .distinct()
                .toList();
    }
}
