package vn.tdkt.document;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The versions of documents and what differs between them. Whoever asks has checked that the person may. */
@Component
public class Versions {

    private final DocumentRows rows;
    private final StoredFiles files;

    Versions(DocumentRows rows, StoredFiles files) {
        this.rows = rows;
        this.files = files;
    }

    /** The first one first; none for a document that only exists on paper. */
    public List<Version> of(long document) {
        return rows.versionsOf(document);
    }

    /** Refuses a version that there is not with {@link NoSuchElementException}. */
    public List<Changed> between(long document, int older, int newer) {
        List<Version> all = of(document);
        return changes(numbered(all, older), numbered(all, newer));
    }

    /**
     * Where a person's latest version says other figures than the one the system made of the data just before; empty
     * when the latest is the system's own.
     */
    public List<Changed> figuresChangedByHand(long document) {
        List<Version> all = of(document);
        Optional<Version> generated = lastGenerated(all);
        if (generated.isEmpty() || all.get(all.size() - 1).origin() == TextOrigin.GENERATED) {
            return List.of();
        }
        return changes(generated.get(), all.get(all.size() - 1)).stream()
                .filter(Changed::figures)
                .toList();
    }

    private static Optional<Version> lastGenerated(List<Version> all) {
        return all.stream()
                .filter(version -> version.origin() == TextOrigin.GENERATED)
                .reduce((earlier, later) -> later);
    }

    private List<Changed> changes(Version older, Version newer) {
        return TextChanges.between(files.read(older.sha256()), files.read(newer.sha256()));
    }

    private static Version numbered(List<Version> all, int number) {
        if (number < 1 || number > all.size()) {
            throw new NoSuchElementException("Không có bản số " + number + ".");
        }
        return all.get(number - 1);
    }
}
