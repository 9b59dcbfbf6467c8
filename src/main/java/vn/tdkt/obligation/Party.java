package vn.tdkt.obligation;

import vn.tdkt.organisation.Groups;

/**
 * Who owes or receives.
 *
 * @param code code of the unit or cluster; fixed for the office and the province; account or name of a giver of an opinion
 */
public record Party(PartyKind kind, String code) {

    public static final Party OFFICE = new Party(PartyKind.OFFICE, "BTDKT");
    public static final Party PROVINCE = new Party(PartyKind.PROVINCE, "UBND");

    public static Party unit(String code) {
        return new Party(PartyKind.UNIT, code);
    }

    public static Party cluster(String code) {
        return new Party(PartyKind.CLUSTER, code);
    }

    public static Party giver(String accountOrName) {
        return new Party(PartyKind.GIVER, accountOrName);
    }

    /** Id of the group whose people prepare for this party in that year. */
    public String officers(int year) {
        return switch (kind) {
            case UNIT -> Groups.officersOfUnit(code);
            case CLUSTER -> Groups.officersOfHead(code, year);
            case OFFICE -> Groups.STANDING_OFFICERS;
            case PROVINCE -> Groups.PROVINCE_LEADERS;
            case GIVER -> giver();
        };
    }

    /** Id of the group whose people approve for this party in that year. */
    public String leaders(int year) {
        return switch (kind) {
            case UNIT -> Groups.leadersOfUnit(code);
            case CLUSTER -> Groups.leadersOfHead(code, year);
            case OFFICE -> Groups.STANDING_LEADERS;
            case PROVINCE -> Groups.PROVINCE_LEADERS;
            case GIVER -> giver();
        };
    }

    /** An outsider's name is no account: its task is nobody's, and no comma in it may name a group. */
    private String giver() {
        return code.chars().allMatch(letter -> letter < 128 && Character.isLetterOrDigit(letter))
                ? Groups.alone(code)
                : Groups.NOBODY;
    }
}
