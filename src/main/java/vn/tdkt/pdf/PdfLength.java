package vn.tdkt.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How many pages A4 a PDF of ours fills: whole ones, and of the last one as much as stands above its lowest line. */
public final class PdfLength {

    /** Above and below the text on a page of the decree; what stands in them (page numbers) is no text. */
    private static final double MARGIN = 20 * 72 / 25.4;

    /** How far the font of the templates reaches below its line, in parts of its size. */
    private static final double DESCENT = 0.216;

    private PdfLength() {}

    public static double pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            double pages = 0;
            int last = document.getNumberOfPages();
            for (int page = 1; page < last; page++) {
                pages += sheets(document.getPage(page - 1).getMediaBox());
            }
            PDRectangle box = document.getPage(last - 1).getMediaBox();
            return pages + sheets(box) * filled(document, last, box.getHeight());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** A page as large as two of A4 counts as two. */
    private static double sheets(PDRectangle page) {
        return page.getWidth() * page.getHeight() / (PDRectangle.A4.getWidth() * PDRectangle.A4.getHeight());
    }

    private static double filled(PDDocument document, int page, double height) throws IOException {
        Lowest lowest = new Lowest(height - MARGIN);
        lowest.setStartPage(page);
        lowest.setEndPage(page);
        lowest.getText(document);
        return Math.min(1, Math.max(0, (lowest.bottom - MARGIN) / (height - 2 * MARGIN)));
    }

    private static final class Lowest extends PDFTextStripper {

        private final double end;
        private double bottom;

        Lowest(double end) {
            this.end = end;
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            for (TextPosition letter : letters) {
                if (letter.getYDirAdj() <= end && !letter.getUnicode().isBlank()) {
                    bottom = Math.max(bottom, letter.getYDirAdj() + DESCENT * letter.getFontSizeInPt());
                }
            }
        }
    }
}
