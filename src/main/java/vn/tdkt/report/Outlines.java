package vn.tdkt.report;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What each kind of report consists of, as read from {@code report-outlines.yaml}. */
@ConfigurationProperties
public record Outlines(List<Outline> reportOutlines) {

    /** The sections of a kind; refuses one without outline with {@link NoSuchElementException}. */
    public List<Section> of(String kind) {
        return named(kind).sections();
    }

    /** Kind whose results stand beside that one's, null for none. */
    @Nullable
    String earlierOf(String kind) {
        return find(kind).map(Outline::comparesWith).orElse(null);
    }

    /** Kinds made of all reports of one of those kinds in a year. */
    List<String> gathering(List<String> kinds) {
        return reportOutlines.stream()
                .filter(outline -> outline.gathers() != null && kinds.contains(outline.gathers()))
                .map(Outline::kind)
                .toList();
    }

    /** Kinds that come with points. */
    String[] selfScored() {
        return reportOutlines.stream()
                .filter(Outline::selfScored)
                .map(Outline::kind)
                .toArray(String[]::new);
    }

    Optional<Outline> find(String kind) {
        return reportOutlines.stream()
                .filter(outline -> outline.kind().equals(kind))
                .findFirst();
    }

    /** Refuses a kind without outline with {@link NoSuchElementException}. */
    Outline named(String kind) {
        return find(kind).orElseThrow(() -> new NoSuchElementException("No outline for " + kind));
    }
}
