package vn.tdkt.docx;

import java.util.List;
import org.w3c.dom.Element;

/**
 * How many pages A4 a text fills in the form of the decree: margins of 20, 30 and 20 mm, 14 points, the spacing of the
 * templates. Lines are broken as a word processor breaks them; only headings and tables are estimated.
 */
public final class PageMeasure {

    private static final double PAGE = 728.5;
    private static final double COLUMN = 453.55;
    private static final double SIZE = 14;
    private static final double FIRST_LINE = 36;
    private static final double AFTER = 6;

    /** Of headings and tables; in Times New Roman a line is 2355 of 2048 parts of its size. */
    private static final double SINGLE = SIZE * 2355 / 2048;

    private static final double LINE = SINGLE * 1.15;

    /** Names of body and country, their rules, name of the type; the subject comes on top. */
    private static final double HEADING = 82;

    private double used;
    private int full;

    private PageMeasure() {}

    /** Pages of a document of the system: its heading with that subject, then the text; each line is a paragraph. */
    public static double pages(String subject, String text) {
        PageMeasure measure = new PageMeasure();
        measure.used = HEADING + lines(subject, COLUMN, COLUMN) * SINGLE;
        text.lines().filter(line -> !line.isBlank()).forEach(measure::paragraph);
        return measure.pages();
    }

    /** Pages that the text of a Word file fills in the same form, whatever its own. */
    public static double pages(byte[] word) {
        PageMeasure measure = new PageMeasure();
        Element root = Xml.parse(Parts.read(word).getOrDefault("word/document.xml", new byte[0]))
                .getDocumentElement();
        Xml.children(root).forEach(body -> Xml.children(body).forEach(measure::block));
        return measure.pages();
    }

    /** About how many lines stand beyond that many pages. */
    public static int linesBeyond(double pages, double allowed) {
        return (int) Math.ceil((pages - allowed) * PAGE / LINE);
    }

    private void block(Element block) {
        if (Xml.is(block, "tbl")) {
            Xml.descendants(block, "tr").forEach(this::row);
        } else if (Xml.is(block, "p")) {
            String text = text(block);
            if (!text.isBlank()) {
                paragraph(text);
            }
        } else {
            Xml.children(block).forEach(this::block);
        }
    }

    /** As high as its highest cell; the cells share the column. */
    private void row(Element row) {
        List<Element> cells = Xml.descendants(row, "tc");
        double width = COLUMN / Math.max(1, cells.size());
        int highest = cells.stream()
                .mapToInt(cell -> Xml.descendants(cell, "p").stream()
                        .map(PageMeasure::text)
                        .filter(text -> !text.isBlank())
                        .mapToInt(text -> lines(text, width, width))
                        .sum())
                .max()
                .orElse(0);
        for (int line = 0; line < highest; line++) {
            line(SINGLE);
        }
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        Xml.descendants(paragraph, "t").forEach(run -> text.append(run.getTextContent()));
        return text.toString();
    }

    private void paragraph(String text) {
        int lines = lines(text, COLUMN - FIRST_LINE, COLUMN);
        int here = here(lines);
        for (int line = 0; line < lines; line++) {
            if (line == here) {
                nextPage();
            }
            line(LINE);
        }
        used += AFTER;
    }

    /** How many lines of a paragraph stay on this page: never its first or its last one alone. */
    private int here(int lines) {
        int fit = (int) ((PAGE - used) / LINE);
        if (lines <= fit) {
            return lines;
        }
        int kept = lines - fit == 1 ? fit - 1 : fit;
        return kept < 2 ? 0 : kept;
    }

    private void nextPage() {
        full++;
        used = 0;
    }

    private void line(double height) {
        if (used + height > PAGE) {
            nextPage();
        }
        used += height;
    }

    private double pages() {
        return full + Math.min(1, Math.max(0, used - AFTER) / PAGE);
    }

    private static int lines(String text, double first, double next) {
        int lines = 1;
        double left = first;
        for (String word : text.strip().split("\\s+")) {
            double width = CharacterWidths.of(word, SIZE);
            if (width > left && left < (lines == 1 ? first : next)) {
                lines++;
                left = next;
            }
            left -= width + CharacterWidths.of(" ", SIZE);
        }
        return lines;
    }
}
