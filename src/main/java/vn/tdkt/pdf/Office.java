package vn.tdkt.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jodconverter.core.document.DefaultDocumentFormatRegistry;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.core.office.OfficeUtils;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.office.LocalOfficeManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * One LibreOffice process, kept running from the first document on and started again when it dies or hangs. Files of
 * strangers: no macros, no links followed, a profile of its own.
 */
@Component
class Office implements DisposableBean {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration QUEUE = Duration.ofSeconds(60);
    private static final Duration DOCUMENT = Duration.ofSeconds(30);
    private static final Duration PAUSE_AFTER_FAILED_START = Duration.ofMinutes(5);
    /** A fresh process now and then: what documents leave in its memory goes. */
    private static final int DOCUMENTS_PER_PROCESS = 200;

    private static final Map<String, Object> LOADING =
            Map.of("Hidden", true, "ReadOnly", true, "MacroExecutionMode", (short) 0, "UpdateDocMode", (short) 0);

    private final Optional<File> home;
    private @Nullable OfficeFolder folder;
    private @Nullable LocalOfficeManager manager;
    private long notBefore = System.nanoTime();

    Office(PdfSettings settings) {
        home = settings.home();
    }

    boolean installed() {
        return home.isPresent();
    }

    /** Refuses with {@link OfficeException} what it cannot read, and when it does not start or does not come back. */
    byte[] convert(byte[] word) throws OfficeException {
        LocalOfficeManager running = running();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        LocalConverter.builder()
                .officeManager(running)
                .loadProperties(LOADING)
                .build()
                .convert(new ByteArrayInputStream(word))
                .as(DefaultDocumentFormatRegistry.DOCX)
                .to(pdf)
                .as(DefaultDocumentFormatRegistry.PDF)
                .execute();
        return pdf.toByteArray();
    }

    private synchronized LocalOfficeManager running() throws OfficeException {
        if (manager != null) {
            return manager;
        }
        if (System.nanoTime() < notBefore) {
            throw new OfficeException("LibreOffice did not start a moment ago");
        }
        try {
            manager = start();
            return manager;
        } catch (IOException | OfficeException failed) {
            notBefore = System.nanoTime() + PAUSE_AFTER_FAILED_START.toNanos();
            stop();
            throw new OfficeException("LibreOffice does not start", failed);
        }
    }

    private LocalOfficeManager start() throws IOException, OfficeException {
        OfficeFolder made = OfficeFolder.make();
        folder = made;
        LocalOfficeManager starting = LocalOfficeManager.builder()
                .officeHome(home.orElseThrow())
                .hostName("127.0.0.1")
                .portNumbers(freePort())
                .workingDir(made.folder().toFile())
                .templateProfileDir(made.profile().toFile())
                .processTimeout(START.toMillis())
                .taskQueueTimeout(QUEUE.toMillis())
                .taskExecutionTimeout(DOCUMENT.toMillis())
                .maxTasksPerProcess(DOCUMENTS_PER_PROCESS)
                .startFailFast(true)
                .build();
        starting.start();
        return starting;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void stop() {
        if (manager != null) {
            OfficeUtils.stopQuietly(manager);
            manager = null;
        }
        if (folder != null) {
            folder.remove();
            folder = null;
        }
    }

    @Override
    public synchronized void destroy() {
        stop();
    }
}
