package vn.tdkt.docx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns one part of a template into pieces, once. What is wrong is gathered; the pieces are good when nothing is. */
final class TemplateCompiler {

    private static final Set<String> DROPPED =
            Set.of("proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak");

    private final TemplateFields known;
    private final TemplateRules rules;
    private final Set<String> fields = new LinkedHashSet<>();
    private final OpenLists openLists = new OpenLists();
    private @Nullable AnnexSection annex;

    TemplateCompiler(TemplateFields known, TemplateRules rules) {
        this.known = known;
        this.rules = rules;
    }

    Set<String> fields() {
        return fields;
    }

    List<Piece> compile(Element root) {
        new FieldControls(known, rules).replaceIn(root);
        Xml.descendants(root, "p").forEach(SplitRuns::join);
        Xml.descendants(root, "p").forEach(rules::paragraph);
        Xml.descendants(root, "tc").forEach(rules::cell);
        Xml.descendants(root, "tbl").forEach(LongTables::prepare);
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
        siblings(element.getFirstChild(), null, element, out);
        Markup.close(element, out);
    }

    /** Compiles the nodes from one on; with an open block, to its end. Gives the node to go on with. */
    private @Nullable Node siblings(@Nullable Node first, @Nullable Placeholder open, Node opened, Pieces out) {
        Node node = first;
        while (node != null) {
            Placeholder marker = markerOf(node);
            if (marker == null) {
                node(node, out);
                node = node.getNextSibling();
            } else if (marker.kind() != Placeholder.Kind.CLOSE) {
                node = block(marker, node, out);
            } else if (open != null && open.path().equals(marker.path())) {
                return node.getNextSibling();
            } else {
                rules.unopened(node, marker);
                node = node.getNextSibling();
            }
        }
        if (open != null) {
            rules.unclosed(opened, open);
        }
        return null;
    }

    private @Nullable Node block(Placeholder marker, Node at, Pieces out) {
        boolean withValue = marker.kind() == Placeholder.Kind.OPEN;
        begin(at, marker.kind(), marker.path());
        Pieces content = new Pieces();
        openLists.open(withValue ? marker.path() : "");
        Node next = siblings(at.getNextSibling(), marker, at, content);
        openLists.close();
        FieldPath path = FieldPath.of(marker.path());
        out.add(withValue ? new Piece.Block(path, content.list()) : new Piece.EmptyBlock(path, content.list()));
        return next;
    }

    private void node(Node node, Pieces out) {
        if (node instanceof Text letters) {
            out.escaped(letters.getData().isBlank() ? "" : letters.getData());
        } else if (node instanceof Element element && !DROPPED.contains(element.getLocalName())) {
            if (annex != null && Xml.is(element, "sectPr") && Xml.is(element.getParentNode(), "body")) {
                out.add(new Piece.Choice(FieldPath.of(annex.block()), pieces(element), pieces(annex.before())));
            } else {
                repeatedOrOnce(element, out);
            }
        }
    }

    private void repeatedOrOnce(Element element, Pieces out) {
        String optional = optionalFieldOf(element);
        Set<String> lists = optional == null ? listsOf(element) : Set.of(optional);
        if (lists.size() > 1) {
            rules.severalLists(element, lists);
        } else {
            lists.forEach(list ->
                    begin(element, optional == null ? Placeholder.Kind.OPEN : Placeholder.Kind.OPTIONAL_FIELD, list));
        }
        if (lists.isEmpty()) {
            element(element, out);
            return;
        }
        lists.forEach(openLists::open);
        List<Piece> content = pieces(element);
        lists.forEach(list -> openLists.close());
        lists.forEach(list -> out.add(new Piece.Block(FieldPath.of(list), content)));
    }

    private List<Piece> pieces(Element element) {
        Pieces pieces = new Pieces();
        element(element, pieces);
        return pieces.list();
    }

    /** The list a row or paragraph is printed for; with several the template is refused. */
    private Set<String> listsOf(Element element) {
        boolean repeats = Xml.is(element, "tr") || Xml.is(element, "p");
        return repeats ? openLists.begunBy(Placeholder.allIn(element.getTextContent())) : Set.of();
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

    private @Nullable Placeholder markerOf(Node node) {
        if (!Xml.is(node, "p")) {
            return null;
        }
        String text = node.getTextContent().strip();
        List<Placeholder> found = Placeholder.allIn(text);
        Placeholder marker =
                found.stream().filter(Placeholder::isMarker).findFirst().orElse(null);
        if (marker != null && marker.end() - marker.start() != text.length()) {
            rules.markerWithText(node, marker);
            return null;
        }
        return marker;
    }

    private void text(Element element, Pieces out) {
        String text = element.getTextContent();
        byte[] lineBreak = Markup.lineBreak(element).getBytes(StandardCharsets.UTF_8);
        int done = 0;
        out.fixed("<w:t xml:space=\"preserve\">");
        for (Placeholder field : Placeholder.allIn(text)) {
            out.escaped(text.substring(done, field.start()));
            if (!field.isMarker() && field.kind() != Placeholder.Kind.INCLUDE) {
                use(element, field.kind(), field.path());
                out.add(new Piece.Slot(FieldPath.of(field.path()), lineBreak));
            }
            done = field.end();
        }
        out.escaped(text.substring(done));
        out.fixed("</w:t>");
    }

    private void begin(Node at, Placeholder.Kind kind, String path) {
        fields.add(path);
        rules.begin(at, kind, path, openLists);
    }

    private void use(Node at, Placeholder.Kind kind, String path) {
        fields.add(path);
        rules.use(at, kind, path, openLists);
    }
}
