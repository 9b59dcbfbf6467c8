package vn.tdkt.docx;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What may stand in the templates of a type, and what must.
 *
 * @param fields by name, lists included
 * @param places tags of the content controls that are filled at issue; never fields of their own
 * @param needed places and fields that must be there; a row of several names is met by any of them
 */
public record TemplateFields(
        Map<String, TemplateField> fields,
        List<LateFields.Place> places,
        List<Need> needed,
        @Nullable Predicate<String> others) {

    /**
     * What a template must have.
     *
     * @param anyOf fields, or tags of places
     * @param title what office staff call it
     */
    public record Need(List<String> anyOf, String title) {}

    /** Refuses two fields of one name with {@link IllegalStateException}. */
    public static TemplateFields of(
            Collection<TemplateField> fields, List<LateFields.Place> places, List<Need> needed) {
        Map<String, TemplateField> byName = new LinkedHashMap<>();
        for (TemplateField field : fields) {
            if (byName.put(field.name(), field) != null) {
                throw new IllegalStateException("Two fields are called " + field.name());
            }
        }
        return new TemplateFields(byName, places, needed, null);
    }

    /** Of names alone, without kinds: nothing is needed, and loops are not looked at. */
    public static TemplateFields named(Predicate<String> known) {
        return new TemplateFields(Map.of(), List.of(), List.of(), known);
    }

    /** What office staff call it; its own name where that is all there is. */
    public String titleOf(String name) {
        return find(name).map(TemplateField::title).orElse(name);
    }

    boolean knows(String name) {
        return others == null ? fields.containsKey(name) : others.test(name);
    }

    Optional<TemplateField> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    boolean isList(String name) {
        return find(name).filter(field -> field.kind() == FieldKind.LIST).isPresent();
    }

    boolean hasParts(String name) {
        return find(name).filter(field -> field.kind().hasParts()).isPresent();
    }

    /** Whether a content control with that tag waits for the issue. */
    boolean isPlace(String tag) {
        return places.stream().anyMatch(place -> place.tag().equals(tag));
    }

    /** Every field and place that is there, whichever way it is written. */
    Set<String> namesIn(Node root) {
        Set<String> names = new HashSet<>();
        Placeholder.allIn(root.getTextContent()).forEach(field -> names.add(field.path()));
        for (Element property : Xml.descendants(root, "sdtPr")) {
            Xml.descendants(property, "tag").forEach(tag -> names.add(tag.getAttributeNS(Xml.W, "val")));
            Xml.descendants(property, "alias")
                    .forEach(title -> places.stream()
                            .filter(place -> place.title().equals(title.getAttributeNS(Xml.W, "val")))
                            .forEach(place -> names.add(place.tag())));
        }
        return names;
    }

    /** A hint for a name that is not known, as the end of a sentence. */
    String nearest(String name) {
        return Nearest.to(name, fields.values())
                .map(field -> "Gần nhất: ${%s} (%s).".formatted(field.name(), field.title()))
                .orElse("Xem danh sách trường ở trang Mẫu văn bản.");
    }
}
