package vn.tdkt.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF of ours as pictures, one at a time. */
public final class PdfPages {

    private static final float DOTS_PER_INCH = 110;

    private PdfPages() {}

    public static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** PNG of a page, the first is 1. Refuses a page that is not there with {@link NoSuchElementException}. */
    public static byte[] png(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new NoSuchElementException("Văn bản không có trang " + page + ".");
            }
            BufferedImage picture =
                    new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
