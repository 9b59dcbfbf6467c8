package vn.tdkt.desk;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.document.Changed;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Version;
import vn.tdkt.document.Versions;

/** The versions of a document, for those inside its obligation; to anybody else it is not there. */
@RestController
@RequestMapping("/camunda/api/tdkt/documents/{id}")
class VersionController {

    private final Documents documents;
    private final Versions versions;
    private final ReadRights rights;

    VersionController(Documents documents, Versions versions, ReadRights rights) {
        this.documents = documents;
        this.versions = versions;
        this.rights = rights;
    }

    @GetMapping("/versions")
    Shown versions(@PathVariable long id) {
        Document document = readable(id);
        return new Shown(
                document.subject(),
                versions.of(id).stream().map(VersionController::shown).toList(),
                versions.figuresChangedByHand(id));
    }

    @GetMapping("/changes")
    List<Changed> changes(@PathVariable long id, @RequestParam int from, @RequestParam int to) {
        readable(id);
        return versions.between(id, from, to);
    }

    private Document readable(long id) {
        Document document = documents.byId(id);
        if (!rights.isInside(document.obligation())) {
            throw new NoSuchElementException("Không có văn bản số " + id + ".");
        }
        return document;
    }

    private static ShownVersion shown(Version version) {
        return new ShownVersion(version.number(), version.origin().label(), version.madeBy(), version.madeAt());
    }

    /** @param figures where a person's latest version says other figures than the data */
    record Shown(String subject, List<ShownVersion> versions, List<Changed> figures) {}

    record ShownVersion(int number, String origin, String by, Instant at) {}
}
