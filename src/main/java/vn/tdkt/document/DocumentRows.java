package vn.tdkt.document;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The stored documents. */
interface DocumentRows extends ListCrudRepository<Document, Long> {

    List<Document> findByObligationOrderById(long obligation);
}
