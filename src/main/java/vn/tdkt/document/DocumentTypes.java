package vn.tdkt.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The types of document-types.yaml. */
@Component
public class DocumentTypes {

    private static final String FILE = "document-types.yaml";

    private final Map<String, DocumentType> types;
    private final List<String> formFields;

    DocumentTypes() throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE)).forEach(sources::addLast);
        Binder binder = new Binder(ConfigurationPropertySources.from(sources));
        types = binder.bind("types", Bindable.listOf(DocumentType.class)).get().stream()
                .collect(Collectors.toUnmodifiableMap(DocumentType::code, Function.identity()));
        formFields = binder.bind("form-fields", Bindable.listOf(String.class)).get();
    }

    /** Refuses an unknown code with {@link NoSuchElementException}. */
    public DocumentType byCode(String code) {
        DocumentType type = types.get(code);
        if (type == null) {
            throw new NoSuchElementException("Không có loại văn bản mã " + code + ".");
        }
        return type;
    }

    public List<DocumentType> all() {
        return List.copyOf(types.values());
    }

    /** Every name that may stand in the type's template, lists included. */
    Set<String> knownFields(DocumentType type) {
        Set<String> known = new HashSet<>();
        formFields.forEach(field -> addWithLists(field, known));
        type.fields().forEach(field -> addWithLists(field, known));
        return known;
    }

    private static void addWithLists(String field, Set<String> known) {
        known.add(field);
        for (int dot = field.indexOf('.'); dot > 0; dot = field.indexOf('.', dot + 1)) {
            known.add(field.substring(0, dot));
        }
    }
}
