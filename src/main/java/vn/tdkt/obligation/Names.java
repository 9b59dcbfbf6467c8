package vn.tdkt.obligation;

import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.People;

/** How parties and obligations are called in front of staff. */
@Component
public class Names {

    public static final String OFFICE = "Ban Thi đua - Khen thưởng (Sở Nội vụ)";
    public static final String PROVINCE = "Chủ tịch UBND tỉnh";

    private final Organisation organisation;
    private final People people;
    private final Kinds kinds;

    Names(Organisation organisation, People people, Kinds kinds) {
        this.people = people;
        this.organisation = organisation;
        this.kinds = kinds;
    }

    public String of(Party party) {
        return switch (party.kind()) {
            case UNIT -> organisation.unit(party.code()).name();
            case CLUSTER -> organisation.cluster(party.code()).name();
            case OFFICE -> OFFICE;
            case PROVINCE -> PROVINCE;
            case GIVER ->
                people.byAccount(party.code())
                        .map(giver -> giver.title() + " " + giver.fullName())
                        .orElse(party.code());
        };
    }

    /**
     * What an answer is about, e.g. "Sở Tài chính: Góp ý dự thảo – Kế hoạch phát động phong trào thi đua 2021". Whoever
     * answers many clusters reads which of them asks.
     */
    public String subject(Obligation answer, Obligation about) {
        Kind kind = kinds.named(answer.kind());
        if (answer.receiver().kind() == PartyKind.UNIT && !kind.beside()) {
            return subject(answer) + " – " + of(answer.receiver());
        }
        boolean askedByMany =
                answer.debtor().kind() != PartyKind.UNIT && answer.receiver().kind() == PartyKind.CLUSTER;
        Party named = askedByMany || kind.beside() ? answer.receiver() : answer.debtor();
        return of(named) + ": " + kind.name() + " – "
                + kinds.named(about.kind()).name() + " " + about.year();
    }

    /** E.g. "Thanh tra tỉnh: Báo cáo sơ kết 6 tháng đầu năm 2026". */
    public String subject(Obligation obligation) {
        return of(obligation.debtor()) + ": " + what(obligation);
    }

    /** E.g. "Báo cáo sơ kết 6 tháng đầu năm 2026", or the title it was given out with. */
    public String what(Obligation obligation) {
        return obligation.title() == null
                ? kinds.named(obligation.kind()).name() + " " + obligation.year()
                : obligation.title();
    }
}
