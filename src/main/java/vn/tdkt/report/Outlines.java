package vn.tdkt.report;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Which sections each kind of report has, as read from {@code report-outlines.yaml}. */
@ConfigurationProperties
public record Outlines(List<Outline> reportOutlines) {

    /** Refuses a kind without outline with {@link NoSuchElementException}. */
    public List<Section> of(String kind) {
        return reportOutlines.stream()
                .filter(outline -> outline.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No outline for " + kind))
                .sections();
    }

    /** The sections of one kind of obligation. */
    public record Outline(String kind, List<Section> sections) {}
}
