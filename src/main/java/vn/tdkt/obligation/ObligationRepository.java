package vn.tdkt.obligation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ObligationRepository extends ListCrudRepository<Obligation, Long> {

    List<Obligation> findByParentOrderById(long parent);

    List<Obligation> findByYearAndDebtorKindAndDebtor(int year, PartyKind debtorKind, String debtor);

    Optional<Obligation> findByYearAndKindAndDebtorKindAndDebtor(
            int year, String kind, PartyKind debtorKind, String debtor);

    List<Obligation> findByYearAndKind(int year, String kind);

    @Query("select * from obligation where parent = :parent and state = 'PLANNED' order by id limit :most for update")
    List<Obligation> nextToAsk(long parent, int most);

    @Query("select id from obligation where id = :id for update")
    long lock(long id);

    @Query(
            "select count(*) from obligation where parent = :parent and state in ('PLANNED', 'ASKED', 'RETURNED', 'SUBMITTED')")
    int openBelow(long parent);
}
