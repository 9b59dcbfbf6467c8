package vn.tdkt.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a Word file says on its pages, line by line: a paragraph or a break within one ends a line. Read as a stream from
 * the main part alone; what was deleted with changes tracked is left out.
 */
public final class WordLines {

    /** Not what a reader sees: deleted or moved text, and the copy of a text box for old programs. */
    private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "Fallback");

    private static final ThreadLocal<XMLInputFactory> FACTORIES = ThreadLocal.withInitial(WordLines::factory);

    private final List<String> lines = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private int unseen;
    private boolean inText;

    private WordLines() {}

    /** Without empty lines. The file must have passed {@link DocxGate}. */
    public static List<String> of(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("word/document\\d*\\.xml")) {
                    return new WordLines().read(zip);
                }
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new TemplateFault("A part of the Word file is not XML: " + e.getMessage(), e);
        }
    }

    private List<String> read(InputStream part) throws XMLStreamException {
        XMLStreamReader reader = FACTORIES.get().createXMLStreamReader(part);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText && unseen == 0) {
                        add(reader.getText());
                    }
                }
                default -> {}
            }
        }
        return lines;
    }

    private void start(String name) {
        if (UNSEEN.contains(name)) {
            unseen++;
        }
        switch (name) {
            case "p" -> open.push(new StringBuilder());
            case "t" -> inText = true;
            case "tab", "ptab" -> add(" ");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            default -> {}
        }
    }

    private void end(String name) {
        if (UNSEEN.contains(name)) {
            unseen--;
        }
        if (name.equals("t")) {
            inText = false;
        } else if (name.equals("p") && !open.isEmpty()) {
            open.pop().toString().lines().filter(line -> !line.isBlank()).forEach(lines::add);
        }
    }

    private void add(String text) {
        if (!open.isEmpty()) {
            open.peek().append(text);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
