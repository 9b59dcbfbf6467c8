package vn.tdkt.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tdkt.docx.FieldKind;
import vn.tdkt.docx.TemplateField;
import vn.tdkt.docx.TemplateFields;

/** What each field of template-fields.yaml means; which of them a type has stands in document-types.yaml. */
@Component
public class FieldCatalogue {

    private static final String FILE = "template-fields.yaml";

    private final DocumentTypes types;
    private final List<Row> rows;
    private final List<NeedRow> needs;
    private final List<BlockShown> blocks;
    private final Map<String, String> titles;
    private final Map<String, TemplateFields> byType = new ConcurrentHashMap<>();

    FieldCatalogue(DocumentTypes types) throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE)).forEach(sources::addLast);
        Binder binder = new Binder(ConfigurationPropertySources.from(sources));
        this.types = types;
        this.rows = binder.bind("fields", Bindable.listOf(Row.class)).get();
        this.blocks = binder.bind("blocks", Bindable.listOf(BlockShown.class)).get();
        this.titles = binder.bind("titles", Bindable.mapOf(String.class, String.class))
                .get();
        this.needs = binder.bind("needs", Bindable.listOf(NeedRow.class)).get();
    }

    /** Row of the file. */
    record Row(
            String name,
            FieldKind kind,
            String title,
            @DefaultValue("") String example,
            @DefaultValue("") String note,
            @DefaultValue("false") boolean optional,
            @DefaultValue List<String> types) {

        TemplateField field() {
            return new TemplateField(name, kind, title, note, example, optional);
        }
    }

    /** What a template must have, a row of the file. */
    record NeedRow(
            List<String> anyOf,
            String title,
            @DefaultValue("true") boolean enclosures,
            @DefaultValue List<String> notOf) {

        boolean isOf(DocumentType type) {
            return (enclosures || !type.enclosure()) && !notOf.contains(type.code());
        }
    }

    /** In the order of the file. Refuses a field that the file does not explain with {@link IllegalStateException}. */
    public TemplateFields of(DocumentType type) {
        return byType.computeIfAbsent(type.code(), code -> gather(type));
    }

    private TemplateFields gather(DocumentType type) {
        return TemplateFields.of(
                types.knownFields(type).stream()
                        .map(name -> row(type, name))
                        .sorted(this::inOrder)
                        .map(Row::field)
                        .toList(),
                LatePlaces.ALL,
                needs.stream()
                        .filter(need -> need.isOf(type))
                        .map(need -> new TemplateFields.Need(need.anyOf(), need.title()))
                        .toList());
    }

    /** As the page shows them. */
    public List<FieldShown> shown(DocumentType type) {
        return of(type).fields().values().stream()
                .map(field -> new FieldShown(
                        field.name(),
                        field.kind().label(),
                        field.title(),
                        field.note(),
                        field.example(),
                        field.optional()))
                .toList();
    }

    /** Blocks of the house that templates may name. */
    public List<BlockShown> blocks() {
        return blocks;
    }

    /** A block of the house, named <code>${+name}</code>. */
    public record BlockShown(String name, String title) {}

    /** Which of several types of one name it is. */
    public String titleOf(DocumentType type) {
        return titles.getOrDefault(type.code(), type.name());
    }

    /** What whoever writes templates reads about a field. */
    public record FieldShown(String name, String kind, String title, String note, String example, boolean optional) {}

    List<String> names() {
        return rows.stream().map(Row::name).toList();
    }

    private int inOrder(Row one, Row other) {
        return Integer.compare(rows.indexOf(one), rows.indexOf(other));
    }

    private Row row(DocumentType type, String name) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .filter(row -> row.types().isEmpty() || row.types().contains(type.code()))
                .max((one, other) ->
                        Integer.compare(one.types().size(), other.types().size()))
                .orElseThrow(() -> new IllegalStateException(
                        "template-fields.yaml does not explain the field " + name + " of " + type.code()));
    }
}
