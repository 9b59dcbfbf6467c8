package vn.tdkt.desk;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Documents;
import vn.tdkt.document.FileShelf;
import vn.tdkt.document.StoredFile;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.report.ReportFiles;

/** The files of an obligation that the logged-in person may download; of what goes on holding those of its adoption. */
@Component
class ObligationFiles {

    private final Obligations obligations;
    private final Documents documents;
    private final ReportFiles attached;
    private final FileShelf shelf;
    private final ReadRights rights;

    ObligationFiles(
            Obligations obligations, Documents documents, ReportFiles attached, FileShelf shelf, ReadRights rights) {
        this.obligations = obligations;
        this.documents = documents;
        this.attached = attached;
        this.shelf = shelf;
        this.rights = rights;
    }

    List<Link> of(long obligation) {
        long adopted = obligations.inForce(obligations.get(obligation)).id();
        Stream<String> written =
                documents.ofObligation(adopted).stream().flatMap(document -> shelf.idsOf(document).stream());
        Stream<String> with = Stream.concat(
                        attached.handedIn(adopted).stream(), attached.ofRecordedAnswers(obligation).stream())
                .map(file -> String.valueOf(file.id()));
        return Stream.concat(written, with).flatMap(this::link).toList();
    }

    private Stream<Link> link(String id) {
        StoredFile file = shelf.find(id);
        return rights.mayRead(id, file) ? Stream.of(new Link(id, file.name(), file.issued())) : Stream.empty();
    }

    /** @param issued whether it is an issued document */
    record Link(String id, String name, boolean issued) {}
}
