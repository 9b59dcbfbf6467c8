package vn.tdkt.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a letter below the headings that it stands under.
 *
 * @param heads headings above it, the nearest last; its own label, e.g. "Cấp cơ sở (xã, phường):", too
 * @param heading whether others stand below it
 * @param label what stands before its first colon, when that names somebody or a time
 */
record Passage(
        String marker,
        int line,
        List<String> heads,
        boolean heading,
        @Nullable String label,
        String text) {

    /** All that says whom it is about, the nearest first. */
    Stream<String> above() {
        return Stream.concat(
                Optional.ofNullable(label).stream(),
                Stream.iterate(heads.size() - 1, i -> i >= 0, i -> i - 1).map(heads::get));
    }

    /** Below a heading such as "Mục đích" or "Thành phần". */
    boolean isAside() {
        return heads.stream()
                .anyMatch(head -> Words.ASIDE
                        .matcher(LetterText.plain(Outline.withoutMarker(head)))
                        .find());
    }

    /** A line of its own without an end: a headline, not a sentence. */
    boolean isTitle() {
        return marker.isEmpty() && !text.isEmpty() && ".;:…!)/".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    boolean isTime() {
        return label != null && LetterText.plain(label).startsWith("thời gian");
    }

    /** E.g. "mục 2, dòng 14". */
    String place() {
        String below = heads.stream()
                .map(Outline::markerOf)
                .filter(found -> !found.isEmpty() && Character.isLetterOrDigit(found.charAt(0)))
                .reduce((far, near) -> far + " " + near)
                .orElse("");
        String own = !marker.isEmpty() && Character.isLetterOrDigit(marker.charAt(0)) ? marker : "";
        String where = LetterText.tidy(below + " " + own);
        return (where.isEmpty() ? "" : "mục " + where + ", ") + "dòng " + line;
    }
}
