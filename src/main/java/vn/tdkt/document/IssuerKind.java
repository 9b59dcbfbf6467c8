package vn.tdkt.document;

/** What kind of body issues a document; together with its code it names one register. */
public enum IssuerKind {
    UNIT,
    CLUSTER,
    /** Sở Nội vụ, Ban Thi đua - Khen thưởng. */
    OFFICE,
    /** Hội đồng Thi đua - Khen thưởng. */
    COUNCIL,
    /** UBND tỉnh. */
    PROVINCE
}
