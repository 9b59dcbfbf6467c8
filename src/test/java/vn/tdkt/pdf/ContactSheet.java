package vn.tdkt.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Puts the first pages of the Word files of a folder on one picture, each under its file's name, and leaves their PDFs
 * beside them: {@code ContactSheet FOLDER OUT.png}.
 */
final class ContactSheet {

    private static final int COLUMNS = 6;
    private static final int WIDTH = 330;
    private static final int HEIGHT = 467;
    private static final int CAPTION = 26;
    private static final int GAP = 10;
    private static final float DPI = 40;

    private ContactSheet() {}

    public static void main(String[] arguments) throws IOException {
        Office office = new Office(LibreOffice.SETTINGS);
        FoExport export = new FoExport();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            WordToPdf converter = new WordToPdf(office, export);
            List<Path> papers = new ArrayList<>();
            for (Path word : files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList()) {
                Path pdf = Path.of(word.toString().replaceAll("docx$", "pdf"));
                Files.write(pdf, converter.convert(Files.readAllBytes(word)).bytes());
                papers.add(pdf);
            }
            ImageIO.write(sheet(papers), "png", Path.of(arguments[1]).toFile());
        } finally {
            office.destroy();
            export.destroy();
        }
    }

    private static BufferedImage sheet(List<Path> papers) throws IOException {
        int rows = (papers.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(
                COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + CAPTION + GAP) + GAP, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int place = 0; place < papers.size(); place++) {
            draw(
                    papers.get(place),
                    pen,
                    GAP + place % COLUMNS * (WIDTH + GAP),
                    GAP + place / COLUMNS * (HEIGHT + CAPTION + GAP));
        }
        pen.dispose();
        return sheet;
    }

    private static void draw(Path paper, Graphics2D pen, int x, int y) throws IOException {
        String name = paper.getFileName().toString().replaceAll("\\.pdf$", "");
        pen.setColor(Color.BLACK);
        pen.drawString(name, x, y + CAPTION - 8);
        try (PDDocument pdf = Loader.loadPDF(paper.toFile())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 3 * DPI, ImageType.GRAY);
            pen.drawImage(page, x, y + CAPTION, WIDTH, HEIGHT, null);
        }
    }
}
