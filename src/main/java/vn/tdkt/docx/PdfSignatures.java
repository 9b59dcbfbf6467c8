package vn.tdkt.docx;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;
import vn.tdkt.docx.PdfSignature.State;

/** Reads who signed a PDF, when, and whether it is still as it was signed. Never refuses: it is shown, not judged. */
public final class PdfSignatures {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int MOST = 20;
    private static final String TIME_STAMP = "ETSI.RFC3161";

    private PdfSignatures() {}

    /** In the order of signing; empty for a file without signatures, and for what cannot be read as a PDF. */
    public static List<PdfSignature> read(byte[] file) {
        try {
            PdfMarks marks = new PdfMarks();
            marks.look(file, file.length);
            return GuardedPdf.look(file, marks, new Deadline(LONGEST), pdf -> read(pdf, file));
        } catch (IOException | Refusal unreadable) {
            return List.of();
        }
    }

    private static List<PdfSignature> read(PDDocument pdf, byte[] file) throws IOException {
        List<PDSignature> all = pdf.getSignatureDictionaries().stream()
                .limit(MOST)
                .sorted(Comparator.comparingLong(PdfSignatures::end))
                .toList();
        boolean coveredToTheEnd = all.stream().anyMatch(one -> end(one) == file.length);
        return all.stream()
                .filter(one -> !TIME_STAMP.equals(one.getSubFilter()))
                .map(one -> read(one, file, coveredToTheEnd))
                .toList();
    }

    private static PdfSignature read(PDSignature one, byte[] file, boolean coveredToTheEnd) {
        try {
            SignedBytes signed = SignedBytes.of(one, file);
            Seal seal = Seal.of(signed, file);
            State untouched =
                    end(one) == file.length ? State.INTACT : coveredToTheEnd ? State.SIGNED_ON : State.ADDED_TO;
            return new PdfSignature(
                    seal.signer() == null ? one.getName() : seal.signer(),
                    seal.signedAt() == null ? said(one) : seal.signedAt(),
                    seal.intact() ? untouched : State.CHANGED);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return new PdfSignature(one.getName(), said(one), State.UNREADABLE);
        }
    }

    private static @Nullable Instant said(PDSignature one) {
        Calendar at = one.getSignDate();
        return at == null ? null : at.toInstant();
    }

    private static long end(PDSignature one) {
        int[] range = one.getByteRange();
        return range.length == 4 ? (long) range[2] + range[3] : 0;
    }
}
