package vn.tdkt.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Documents;
import vn.tdkt.document.FileShelf;
import vn.tdkt.document.Retirement;
import vn.tdkt.document.Retirements;
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
    private final Retirements retirements;
    private final ReadRights rights;

    ObligationFiles(
            Obligations obligations,
            Documents documents,
            ReportFiles attached,
            FileShelf shelf,
            Retirements retirements,
            ReadRights rights) {
        this.obligations = obligations;
        this.documents = documents;
        this.attached = attached;
        this.shelf = shelf;
        this.retirements = retirements;
        this.rights = rights;
    }

    List<Link> of(long obligation) {
        long adopted = obligations.inForce(obligations.get(obligation)).id();
        Stream<String> written =
                documents.ofObligation(adopted).stream().flatMap(document -> shelf.idsOf(document).stream());
        Stream<String> with = Stream.concat(
                        attached.handedIn(adopted).stream(), attached.ofRecordedAnswers(obligation).stream())
                .map(file -> String.valueOf(file.id()));
        Map<Long, String> retired = retirements.ofObligation(adopted).stream()
                .collect(Collectors.toMap(Retirement::document, Retirement::sentence));
        return Stream.concat(written, with).flatMap(id -> link(id, retired)).toList();
    }

    private Stream<Link> link(String id, Map<Long, String> retired) {
        StoredFile file = shelf.find(id);
        return rights.mayRead(id, file)
                ? Stream.of(new Link(
                        id,
                        file.name(),
                        file.issued(),
                        FileShelf.documentOf(id).map(retired::get).orElse(null)))
                : Stream.empty();
    }

    /**
     * @param issued whether it is an issued document
     * @param retired by what it was taken back or replaced; null while it is in force
     */
    record Link(
            String id,
            String name,
            boolean issued,
            @Nullable String retired) {}
}
