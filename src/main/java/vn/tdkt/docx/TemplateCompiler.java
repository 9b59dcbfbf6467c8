package vn.tdkt.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns one part of a template into pieces, once. */
final class TemplateCompiler {

    private static final Set<String> DROPPED =
            Set.of("proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak");

    private final Predicate<String> known;
    private final Set<String> fields = new LinkedHashSet<>();
    private final List<String> openLists = new ArrayList<>();
    private @Nullable AnnexSection annex;

    TemplateCompiler(Predicate<String> known) {
        this.known = known;
    }

    Set<String> fields() {
        return fields;
    }

    List<Piece> compile(Element root) {
        Xml.descendants(root, "p").forEach(SplitRuns::join);
        Xml.descendants(root, "tc").forEach(TemplateCompiler::refuseCellThatMayBeEmpty);
        annex = AnnexSection.in(root);
        Pieces pieces = new Pieces();
        pieces.fixed("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        element(root, pieces);
        return pieces.list();
    }

    private void element(Element element, Pieces out) {
        if (Xml.is(element, "t")) {
            text(element, out);
            return;
        }
        Markup.open(element, out);
        siblings(element.getFirstChild(), null, out);
        Markup.close(element, out);
    }

    /** Compiles the nodes from one on; with an open block, to its end. Gives the node to go on with. */
    private @Nullable Node siblings(@Nullable Node first, @Nullable Placeholder open, Pieces out) {
        Node node = first;
        while (node != null) {
            Placeholder marker = markerOf(node);
            if (marker == null) {
                node(node, out);
                node = node.getNextSibling();
            } else if (marker.kind() == Placeholder.Kind.CLOSE) {
                if (open == null || !open.path().equals(marker.path())) {
                    throw new TemplateFault("${/" + marker.path() + "} closes nothing that was opened beside it");
                }
                return node.getNextSibling();
            } else {
                node = block(marker, node.getNextSibling(), out);
            }
        }
        if (open != null) {
            throw new TemplateFault("${#" + open.path() + "} has no ${/" + open.path() + "} beside it");
        }
        return null;
    }

    private @Nullable Node block(Placeholder marker, @Nullable Node first, Pieces out) {
        use(marker.path());
        Pieces content = new Pieces();
        openLists.add(marker.path());
        Node next = siblings(first, marker, content);
        openLists.remove(openLists.size() - 1);
        out.add(
                marker.kind() == Placeholder.Kind.OPEN
                        ? new Piece.Block(marker.path(), content.list())
                        : new Piece.EmptyBlock(marker.path(), content.list()));
        return next;
    }

    private void node(Node node, Pieces out) {
        if (node instanceof Text letters) {
            out.escaped(letters.getData().isBlank() ? "" : letters.getData());
        } else if (node instanceof Element element && !DROPPED.contains(element.getLocalName())) {
            String repeated = repeatedBy(element);
            if (annex != null && Xml.is(element, "sectPr") && Xml.is(element.getParentNode(), "body")) {
                out.add(new Piece.Choice(annex.block(), pieces(element), pieces(annex.before())));
            } else if (repeated == null) {
                element(element, out);
            } else {
                use(repeated);
                Pieces content = new Pieces();
                openLists.add(repeated);
                element(element, content);
                openLists.remove(openLists.size() - 1);
                out.add(new Piece.Block(repeated, content.list()));
            }
        }
    }

    private List<Piece> pieces(Element element) {
        Pieces pieces = new Pieces();
        element(element, pieces);
        return pieces.list();
    }

    /** The list a row is printed for, the field a paragraph may vanish with, or null. */
    private @Nullable String repeatedBy(Element element) {
        if (Xml.is(element, "tr")) {
            Set<String> lists = listsOf(Placeholder.allIn(element.getTextContent()));
            if (lists.size() > 1) {
                throw new TemplateFault("One table row has fields of several lists: " + lists);
            }
            return lists.isEmpty() ? null : lists.iterator().next();
        }
        return optionalFieldOf(element);
    }

    /** The lists whose items are meant, but those that a block around or inside runs through. */
    private Set<String> listsOf(List<Placeholder> found) {
        Set<String> lists = new LinkedHashSet<>();
        found.stream()
                .map(Placeholder::list)
                .filter(list -> !list.isEmpty() && !openLists.contains(list))
                .forEach(lists::add);
        found.stream().filter(Placeholder::isMarker).map(Placeholder::path).forEach(lists::remove);
        return lists;
    }

    private static @Nullable String optionalFieldOf(Element element) {
        return !Xml.is(element, "p")
                ? null
                : Placeholder.allIn(element.getTextContent()).stream()
                        .filter(field -> field.kind() == Placeholder.Kind.OPTIONAL_FIELD)
                        .map(Placeholder::path)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Placeholder markerOf(Node node) {
        if (!Xml.is(node, "p")) {
            return null;
        }
        String text = node.getTextContent().strip();
        List<Placeholder> found = Placeholder.allIn(text);
        if (found.stream().noneMatch(Placeholder::isMarker)) {
            return null;
        }
        if (found.size() > 1 || found.get(0).end() - found.get(0).start() != text.length()) {
            throw new TemplateFault("A block begins and ends in a paragraph of its own, not in: " + text);
        }
        return found.get(0);
    }

    /** Word calls a file damaged when a cell has no paragraph at its end. */
    private static void refuseCellThatMayBeEmpty(Element cell) {
        List<Element> inside = Xml.children(cell);
        Element last = inside.get(inside.size() - 1);
        if (markerOf(last) != null || optionalFieldOf(last) != null) {
            throw new TemplateFault("A table cell must end with a paragraph that always stays, not with "
                    + last.getTextContent().strip());
        }
    }

    private void text(Element element, Pieces out) {
        String text = element.getTextContent();
        String lineBreak = Markup.lineBreak(element);
        int done = 0;
        out.fixed("<w:t xml:space=\"preserve\">");
        for (Placeholder field : Placeholder.allIn(text)) {
            out.escaped(text.substring(done, field.start()));
            use(field.path());
            out.add(new Piece.Slot(field.path(), lineBreak));
            done = field.end();
        }
        out.escaped(text.substring(done));
        out.fixed("</w:t>");
    }

    private void use(String path) {
        if (!path.endsWith(".index") && !known.test(path)) {
            throw new TemplateFault("${" + path + "} is not a field of this document");
        }
        fields.add(path);
    }
}
