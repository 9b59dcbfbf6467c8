package vn.tdkt.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;
import vn.tdkt.organisation.UnitKind;

/** Whose opinion a cluster asks before its conference: none to several, with an account or without. */
@Component
class OpinionGivers {

    static final String PARTY_COMMITTEE = "Thường trực Tỉnh ủy";

    private static final Set<UnitKind> ASK_THE_PARTY = Set.of(UnitKind.PARTY_BODY, UnitKind.MASS_ORGANISATION);

    private static final String NAMED = """
            select distinct coalesce(account, outsider) as giver from cluster_role
             where cluster = :cluster and year = :year and role in ('OPINION_GIVER', 'COUNCIL_MEMBER') and unit is null
               and :day >= valid_from and (valid_to is null or :day <= valid_to) order by 1
            """;

    private static final String IN_CHARGE_OF_BOTH = """
            select exists (select from cluster_role a join cluster_role b
                on coalesce(a.account, a.outsider) = coalesce(b.account, b.outsider)
             where a.cluster = :one and b.cluster = :other and a.year = :year and b.year = :year
               and a.role = 'COUNCIL_MEMBER' and b.role = 'COUNCIL_MEMBER'
               and (a.valid_to is null or :day <= a.valid_to) and (b.valid_to is null or :day <= b.valid_to))
            """;

    private final JdbcClient database;
    private final Organisation organisation;
    private final Clock clock;

    OpinionGivers(JdbcClient database, Organisation organisation, Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<Party> of(String cluster, int year) {
        Stream<String> named = database
                .sql(NAMED)
                .param("cluster", cluster)
                .param("year", year)
                .param("day", today())
                .query(String.class)
                .list()
                .stream();
        Stream<String> party = asksTheParty(cluster) ? Stream.of(PARTY_COMMITTEE) : Stream.empty();
        return Stream.concat(named, party).distinct().map(Party::giver).toList();
    }

    /** Blocks of Party bodies and of the Front and mass organisations. */
    private boolean asksTheParty(String cluster) {
        List<Unit> members = organisation.membersOf(cluster, today());
        return !members.isEmpty() && members.stream().allMatch(unit -> ASK_THE_PARTY.contains(unit.kind()));
    }

    /** Whether one member of the Council is in charge of both, and cannot be at both conferences at once. */
    boolean shareCouncilMember(String one, String other, int year) {
        return database.sql(IN_CHARGE_OF_BOTH)
                .param("one", one)
                .param("other", other)
                .param("year", year)
                .param("day", today())
                .query(Boolean.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
