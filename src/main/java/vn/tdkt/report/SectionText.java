package vn.tdkt.report;

import java.util.List;
import java.util.function.Function;

/**
 * A section of a form with what was written under it.
 *
 * @param gathered what those who report wrote under the same section; empty for who reports for itself
 */
public record SectionText(String key, String title, String hint, boolean required, String text, List<Part> gathered) {

    static List<SectionText> of(List<Section> outline, Function<Section, String> text, List<Gathered> gathered) {
        return outline.stream()
                .map(section -> new SectionText(
                        section.key(),
                        section.title(),
                        section.hint(),
                        section.required(),
                        text.apply(section),
                        gathered.stream()
                                .filter(one -> one.section().equals(section.key()))
                                .map(one -> new Part(one.name(), one.text()))
                                .toList()))
                .toList();
    }

    /** One writer's words. */
    public record Part(String unit, String text) {}
}
