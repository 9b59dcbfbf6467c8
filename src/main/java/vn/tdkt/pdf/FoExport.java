package vn.tdkt.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.docx4j.Docx4J;
import org.docx4j.convert.out.FOSettings;
import org.docx4j.fonts.PhysicalFonts;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Pages without LibreOffice, made by docx4j and Apache FOP: every letter is right, rules and columns may be a little off.
 * One document at a time; whoever asks meanwhile waits.
 */
@Component
class FoExport implements DisposableBean {

    private static final int LONGEST_SECONDS = 90;

    /** Its thread cannot be stopped in the middle: while it works on a document that takes too long, others are refused. */
    private final ExecutorService one =
            new ThreadPoolExecutor(0, 1, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "pdf-fo");
                thread.setDaemon(true);
                return thread;
            });

    private boolean fontsKnown;

    /** Refuses with {@link IOException} what it cannot read or not in time. */
    synchronized byte[] convert(byte[] word) throws IOException {
        try {
            knowFonts();
            return one.submit(() -> export(word)).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            throw new IOException("FO export failed", e);
        }
    }

    private static byte[] export(byte[] word) throws Exception {
        WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(word));
        document.setFontMapper(new ShippedFontMapper());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Docx4J.toFO(new FOSettings(document), pdf, Docx4J.FLAG_EXPORT_PREFER_XSL);
        return pdf.toByteArray();
    }

    /** Read at once and kept in memory; fonts of the machine are not looked for, they may lack Vietnamese letters. */
    private void knowFonts() throws IOException {
        if (fontsKnown) {
            return;
        }
        Path folder = Files.createTempDirectory("tdkt-fonts");
        folder.toFile().deleteOnExit();
        for (Path font : ShippedFonts.copyTo(folder)) {
            PhysicalFonts.addPhysicalFont(font.toUri());
            font.toFile().deleteOnExit();
        }
        fontsKnown = true;
    }

    @Override
    public void destroy() {
        one.shutdownNow();
    }
}
