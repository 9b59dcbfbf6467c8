package vn.tdkt.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tdkt.docx.DocxTemplate;
import vn.tdkt.docx.House;
import vn.tdkt.docx.TemplateFault;
import vn.tdkt.docx.TemplateTrial;

/** The templates, each compiled when it is first asked for, or before that in the background once the server is ready. */
@Component
class Templates {

    private static final String FOLDER = "templates/";

    private final DocumentTypes types;
    private final FormSets forms;
    private final FieldCatalogue catalogue;
    private final Map<String, House> houses = new ConcurrentHashMap<>();
    private final Map<String, DocxTemplate> compiled = new ConcurrentHashMap<>();

    Templates(DocumentTypes types, FormSets forms, FieldCatalogue catalogue) {
        this.types = types;
        this.forms = forms;
        this.catalogue = catalogue;
    }

    /** The type's template as the form set dresses it. */
    DocxTemplate of(DocumentType type, FormSet form) {
        return compiled.computeIfAbsent(form.code() + " " + type.code(), key -> compile(type, form));
    }

    /** One that is no type's, as the form set dresses it; refuses a field that is not among those. */
    DocxTemplate of(String file, FormSet form, Set<String> fields) {
        return compiled.computeIfAbsent(
                form.code() + " " + file, key -> DocxTemplate.compile(file, read(file), house(form), fields::contains));
    }

    /** Not during the start, which needs the processors itself. */
    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("ThreadPriorityCheck") // a wish, nothing relies on it
    void compileInTheBackground() {
        Thread background = new Thread(() -> forms.all().forEach(this::compileFor), "templates");
        background.setDaemon(true);
        background.setPriority(Thread.MIN_PRIORITY);
        background.start();
    }

    /** Of unit kinds' own sets only what a unit issues. */
    private void compileFor(FormSet form) {
        types.all().stream()
                .filter(type -> form.unitKinds().isEmpty() || type.issuedBy().contains(IssuerKind.UNIT))
                .forEach(type -> of(type, form));
    }

    private DocxTemplate compile(DocumentType type, FormSet form) {
        return compile(type, form, type.template(), ours(type));
    }

    /** Refuses with {@link TemplateFault} a file that cannot work. */
    DocxTemplate compile(DocumentType type, FormSet form, String name, byte[] docx) {
        return DocxTemplate.compile(name, docx, house(form), catalogue.of(type));
    }

    /** Names of the blocks a template may use. */
    Set<String> blocks(FormSet form) {
        return house(form).blocks();
    }

    /** Tries out a file before it is used. Refuses with {@link TemplateFault} one that cannot work, with all that is wrong. */
    DocxTemplate accept(DocumentType type, FormSet form, String name, byte[] docx) {
        return TemplateTrial.accept(name, docx, house(form), catalogue.of(type));
    }

    /** The file that comes with the product. */
    static byte[] ours(DocumentType type) {
        return read(type.template());
    }

    private House house(FormSet form) {
        return houses.computeIfAbsent(form.house(), file -> House.read(file, read("house/" + file)));
    }

    private static byte[] read(String file) {
        try {
            return new ClassPathResource(FOLDER + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
