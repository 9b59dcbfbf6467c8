package vn.tdkt.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tdkt.docx.DocxTemplate;

/** The compiled templates. They compile in the background from start on; who comes too early waits. */
@Component
class Templates {

    private final Map<String, CompletableFuture<DocxTemplate>> compiled = new HashMap<>();

    Templates(DocumentTypes types) {
        ExecutorService background = Executors.newSingleThreadExecutor(Templates::unhurried);
        for (DocumentType type : types.all()) {
            compiled.put(type.code(), CompletableFuture.supplyAsync(() -> compile(types, type), background));
        }
        background.shutdown();
    }

    DocxTemplate of(DocumentType type) {
        CompletableFuture<DocxTemplate> template = compiled.get(type.code());
        if (template == null) {
            throw new IllegalArgumentException(type.code());
        }
        return template.join();
    }

    private static DocxTemplate compile(DocumentTypes types, DocumentType type) {
        try {
            byte[] docx = new ClassPathResource("templates/" + type.template()).getContentAsByteArray();
            return DocxTemplate.compile(type.template(), docx, types.knownFields(type)::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // a wish, nothing relies on it
    private static Thread unhurried(Runnable work) {
        Thread thread = new Thread(work, "templates");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
