package vn.tdkt.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.jodconverter.core.office.OfficeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tdkt.Refusal;
import vn.tdkt.docx.DocxGate;

/** Word files as PDF: by LibreOffice where it is installed, else by the FO export. */
@Service
public class WordToPdf {

    private static final Logger LOG = LoggerFactory.getLogger(WordToPdf.class);
    private static final int KEPT_BYTES = 16 << 20;
    private static final int MOST_WAITING = 12;

    private final Office office;
    private final FoExport export;
    private final RecentPdfs recent = new RecentPdfs(KEPT_BYTES);
    private final Semaphore places = new Semaphore(MOST_WAITING);

    WordToPdf(Office office, FoExport export) {
        this.office = office;
        this.export = export;
    }

    /** Whether pages break here where Word breaks them. */
    public boolean exact() {
        return office.installed();
    }

    /**
     * Refuses what {@link DocxGate} refuses or nobody can read, and when too many wait. Takes up to seconds: refuses to
     * hold a transaction, and with it a connection, for so long.
     */
    public Pdf convert(byte[] word) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A document is converted before or after a transaction, not in it");
        }
        String sha256 = sha256(word);
        return recent.find(sha256).orElseGet(() -> {
            DocxGate.checkWord(word);
            Pdf pdf = inTurn(word);
            recent.keep(sha256, pdf);
            return pdf;
        });
    }

    private Pdf inTurn(byte[] word) {
        if (!places.tryAcquire()) {
            throw new Refusal("Đang có nhiều văn bản chờ chuyển sang PDF: hãy thử lại sau ít phút hoặc tải tệp Word.");
        }
        try {
            return office.installed() ? byOffice(word) : byExport(word);
        } finally {
            places.release();
        }
    }

    /** Once more when it fails: the process may have died, and is there again. */
    private Pdf byOffice(byte[] word) {
        for (int attempt = 1; attempt <= 2; attempt++) {
            try {
                return new Pdf(office.convert(word), true);
            } catch (OfficeException failed) {
                LOG.warn("LibreOffice made no PDF (attempt {}): {}", attempt, failed.toString());
            }
        }
        return byExport(word);
    }

    private Pdf byExport(byte[] word) {
        try {
            return new Pdf(export.convert(word), false);
        } catch (IOException failed) {
            LOG.warn("The FO export made no PDF", failed);
            throw new Refusal("Không chuyển được văn bản này sang PDF: hãy tải tệp Word về để xem.");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
