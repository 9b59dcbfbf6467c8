package vn.tdkt.obligation;

import java.time.LocalDate;
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

    List<Obligation> findByYearAndKind(int year, String kind);

    @Query("select * from obligation where parent = :parent and state = 'PLANNED' order by id limit :most for update")
    List<Obligation> nextToAsk(long parent, int most);

    @Query("""
            select o.* from obligation o join unit u on o.debtor_kind = 'UNIT' and u.code = o.debtor
             where o.state in ('PLANNED', 'ASKED', 'RETURNED') and u.valid_to < :day order by o.id
            """)
    List<Obligation> openOfUnitsEndedBefore(LocalDate day);

    @Query("""
            select exists (select 1 from obligation where year = :year and debtor_kind = 'CLUSTER' and debtor = :cluster
                                                    and state in ('PLANNED', 'ASKED', 'RETURNED'))
            """)
    boolean collects(int year, String cluster);

    @Query("select id from obligation where id = :id for update")
    long lock(long id);

    @Query(
            "select count(*) from obligation where parent = :parent and state in ('PLANNED', 'ASKED', 'RETURNED', 'SUBMITTED')")
    int openBelow(long parent);
}
