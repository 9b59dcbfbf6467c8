package vn.tdkt.obligation;

/** What kind of body owes or receives. */
public enum PartyKind {
    UNIT,
    /** Acts through whichever unit heads it. */
    CLUSTER,
    /** Ban TĐKT of Sở Nội vụ, the Council's standing office. */
    OFFICE,
    /** The chair of UBND tỉnh. */
    PROVINCE,
    /** Somebody who is asked for an opinion: an account, or the plain name of one who never logs in. */
    GIVER
}
