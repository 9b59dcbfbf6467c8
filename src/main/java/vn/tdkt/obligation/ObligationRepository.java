package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ObligationRepository extends ListCrudRepository<Obligation, Long> {

    List<Obligation> findByParentOrderById(long parent);

    List<Obligation> findByYearAndDebtorKindAndDebtor(int year, PartyKind debtorKind, String debtor);

    Optional<Obligation> findByYearAndKindAndDebtorKindAndDebtor(
            int year, String kind, PartyKind debtorKind, String debtor);

    List<Obligation> findByYearOrderById(int year);

    List<Obligation> findByYearAndProgressCorrectingIsNotNull(int year);

    List<Obligation> findByYearAndKind(int year, String kind);

    /** What follows something else is asked after it, not from above. */
    @Query("""
            select * from obligation where parent = :parent and state = 'PLANNED' and kind <> all(:followers)
             order by id limit :most for update
            """)
    List<Obligation> nextToAsk(long parent, String[] followers, int most);

    /** Those of a phase's kinds that nobody asked so far and that were not over when the year was opened here. */
    @Query("""
            select o.* from obligation o join emulation_cycle c on c.year = o.year
             where o.year = :year and o.kind = any(:kinds) and o.state = 'PLANNED'
               and o.due >= (c.opened_at at time zone 'Asia/Ho_Chi_Minh')::date
             order by o.id limit :most for update of o
            """)
    List<Obligation> nextOfPhase(int year, String[] kinds, int most);

    @Query("""
            select debtor from obligation
             where year = :year and kind = :kind and state in ('ACCEPTED', 'CARRIED') and period = ''
            """)
    List<String> inForce(int year, String kind);

    List<Obligation> findByYearAndDebtorKindAndDebtorAndKindIn(
            int year, PartyKind debtorKind, String debtor, Collection<String> kinds);

    List<Obligation> findByParentAndKindAndProgressStateIn(long parent, String kind, Collection<State> states);

    @Query("""
            select o.* from obligation o join unit u on o.debtor_kind = 'UNIT' and u.code = o.debtor
             where o.state in ('PLANNED', 'ASKED', 'RETURNED') and u.valid_to < :day order by o.id
            """)
    List<Obligation> openOfUnitsEndedBefore(LocalDate day);

    @Query("""
            select o.* from obligation o join unit u on o.debtor_kind = 'UNIT' and u.code = o.debtor
             where o.correcting in ('ASKED', 'RETURNED') and u.valid_to < :day order by o.id
            """)
    List<Obligation> correctingOfUnitsEndedBefore(LocalDate day);

    /** Members of clusters that still collect and that owe nothing yet in that year. */
    @Query("""
            select distinct above.year, m.cluster, m.unit
              from obligation above
              join membership m on above.debtor_kind = 'CLUSTER' and m.cluster = above.debtor
              join unit u on u.code = m.unit
             where above.state in ('PLANNED', 'ASKED', 'RETURNED') and above.kind = any(:fed)
               and :day >= m.valid_from and (m.valid_to is null or :day <= m.valid_to)
               and :day >= u.valid_from and (u.valid_to is null or :day <= u.valid_to)
               and not exists (select 1 from obligation own where own.year = above.year and own.debtor_kind = 'UNIT'
                                                              and own.debtor = m.unit)
             order by above.year, m.cluster, m.unit
            """)
    List<Joiner> joined(LocalDate day, String[] fed);

    /** A unit that joined a cluster while the year runs. */
    record Joiner(int year, String cluster, String unit) {}

    @Query("select id from obligation where id = :id for update")
    long lock(long id);

    @Query("""
            select count(*) from obligation
             where parent = :parent and state in ('PLANNED', 'ASKED', 'RETURNED', 'SUBMITTED') and kind <> all(:beside)
            """)
    int openBelow(long parent, String[] beside);
}
