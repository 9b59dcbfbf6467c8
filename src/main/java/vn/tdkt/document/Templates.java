package vn.tdkt.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tdkt.docx.DocxTemplate;

/** The templates, each compiled when it is first asked for, or before that in the background once the server is ready. */
@Component
class Templates {

    private final DocumentTypes types;
    private final Map<String, DocxTemplate> compiled = new ConcurrentHashMap<>();

    Templates(DocumentTypes types) {
        this.types = types;
    }

    DocxTemplate of(DocumentType type) {
        return compiled.computeIfAbsent(type.code(), code -> compile(type));
    }

    /** Not during the start, which needs the processors itself. */
    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("ThreadPriorityCheck") // a wish, nothing relies on it
    void compileInTheBackground() {
        Thread background = new Thread(() -> types.all().forEach(this::of), "templates");
        background.setDaemon(true);
        background.setPriority(Thread.MIN_PRIORITY);
        background.start();
    }

    private DocxTemplate compile(DocumentType type) {
        try {
            byte[] docx = new ClassPathResource("templates/" + type.template()).getContentAsByteArray();
            return DocxTemplate.compile(type.template(), docx, types.knownFields(type)::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
