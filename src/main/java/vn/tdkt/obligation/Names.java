package vn.tdkt.obligation;

import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Organisation;

/** How parties and obligations are called in front of staff. */
@Component
public class Names {

    public static final String OFFICE = "Ban Thi đua - Khen thưởng (Sở Nội vụ)";
    public static final String PROVINCE = "Chủ tịch UBND tỉnh";

    private final Organisation organisation;
    private final Kinds kinds;

    Names(Organisation organisation, Kinds kinds) {
        this.organisation = organisation;
        this.kinds = kinds;
    }

    public String of(Party party) {
        return switch (party.kind()) {
            case UNIT -> organisation.unit(party.code()).name();
            case CLUSTER -> organisation.cluster(party.code()).name();
            case OFFICE -> OFFICE;
            case PROVINCE -> PROVINCE;
        };
    }

    /** E.g. "Thanh tra tỉnh: Báo cáo sơ kết 6 tháng đầu năm 2026". */
    public String subject(Obligation obligation) {
        return of(obligation.debtor()) + ": " + kinds.named(obligation.kind()).name() + " " + obligation.year();
    }
}
