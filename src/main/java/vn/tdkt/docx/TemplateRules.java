package vn.tdkt.docx;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a template may not do, said where it does it. Nothing is thrown: an author wants to see everything at once. */
final class TemplateRules {

    private final TemplateFields fields;
    private final Set<String> blocks;
    private final TemplateFindings findings;

    /** @param blocks those of the house that this part may name */
    TemplateRules(TemplateFields fields, Set<String> blocks, TemplateFindings findings) {
        this.fields = fields;
        this.blocks = blocks;
        this.findings = findings;
    }

    void paragraph(Element paragraph) {
        String text = paragraph.getTextContent().strip();
        for (String broken : Placeholder.brokenIn(text)) {
            findings.add(
                    paragraph,
                    broken.endsWith("}")
                            ? ("“%s” không đúng cách viết: tên trường chỉ có chữ cái không dấu, chữ số và dấu chấm,"
                                            + " bắt đầu bằng chữ cái. %s")
                                    .formatted(broken, fields.nearest(broken))
                            : "“%s” thiếu dấu } ở cuối tên trường.".formatted(broken.strip()));
        }
        Placeholder.allIn(text).stream()
                .filter(field -> field.kind() == Placeholder.Kind.INCLUDE)
                .forEach(block -> include(paragraph, text, block));
    }

    private void include(Element paragraph, String text, Placeholder block) {
        if (!blocks.contains(block.path())) {
            String nearest = Nearest.word(block.path(), blocks)
                    .map(" Gần nhất: ${+%s}."::formatted)
                    .orElse("");
            findings.add(
                    paragraph,
                    blocks.isEmpty()
                            ? "Khối ${+%s} chỉ đặt được trong thân văn bản.".formatted(block.path())
                            : "Không có khối dùng chung ${+%s}.%s".formatted(block.path(), nearest));
        } else if (block.end() - block.start() != text.length()) {
            findings.add(paragraph, "Khối ${+%s} phải đứng một mình trong một đoạn.".formatted(block.path()));
        }
    }

    /** Word calls a file damaged when a cell has no paragraph at its end. */
    void cell(Element cell) {
        List<Element> inside = Xml.children(cell);
        Element last = inside.isEmpty() ? cell : inside.get(inside.size() - 1);
        List<Placeholder> found = Xml.is(last, "p") ? Placeholder.allIn(last.getTextContent()) : List.of();
        if (found.stream().anyMatch(field -> field.isMarker() || field.kind() == Placeholder.Kind.OPTIONAL_FIELD)) {
            findings.add(
                    last, "Ô của bảng phải kết thúc bằng một đoạn luôn còn lại: hãy thêm một đoạn trống ở cuối ô.");
        }
    }

    /** A list that begins here, by a block or in a row. */
    void begin(Node at, Placeholder.Kind kind, String path, OpenLists open) {
        use(at, kind, path, open);
        open.all().stream()
                .filter(around -> fields.isList(path) && fields.isList(around) && !path.startsWith(around + "."))
                .findFirst()
                .ifPresent(around -> findings.add(
                        at,
                        "Vòng lặp trong vòng lặp: danh sách “%s” không thuộc danh sách “%s”, hãy đóng ${/%s} trước."
                                .formatted(path, around, around)));
    }

    void use(Node at, Placeholder.Kind kind, String path, OpenLists open) {
        String parent = path.substring(0, Math.max(0, path.lastIndexOf('.')));
        boolean index = path.endsWith(".index");
        if (!fields.knows(index ? parent : path)) {
            findings.add(at, "Loại văn bản này không có trường ${%s}. %s".formatted(path, fields.nearest(path)));
        } else if (fields.hasParts(parent) && !open.has(parent)) {
            findings.add(
                    at,
                    "${%s} thuộc danh sách “%s” nên phải đứng trong một hàng của bảng, hoặc giữa ${#%s} và ${/%s}."
                            .formatted(path, parent, parent, parent));
        } else if (kind == Placeholder.Kind.FIELD || kind == Placeholder.Kind.OPTIONAL_FIELD) {
            fields.find(path).ifPresent(field -> printed(at, field));
        }
    }

    private void printed(Node at, TemplateField field) {
        if (field.kind().hasParts() || field.kind() == FieldKind.YES_NO) {
            findings.add(
                    at,
                    "${%s} là %s, không in ra được: chỉ dùng để mở và đóng khối, ${#%s} và ${/%s}."
                            .formatted(field.name(), field.kind().label(), field.name(), field.name()));
        }
    }

    void severalLists(Element row, Set<String> lists) {
        findings.add(
                row,
                "Một %s có trường của nhiều danh sách (%s): mỗi lần chỉ lặp theo một danh sách."
                        .formatted(Xml.is(row, "tr") ? "hàng" : "đoạn", String.join(", ", lists)));
    }

    void markerWithText(Node paragraph, Placeholder marker) {
        findings.add(
                paragraph, "Dấu mở hoặc đóng khối %s phải đứng một mình trong một đoạn.".formatted(marker.written()));
    }

    void unopened(Node at, Placeholder close) {
        findings.add(at, "${/%s} đóng một khối chưa mở ngay trước đó ở cùng chỗ.".formatted(close.path()));
    }

    void unclosed(Node at, Placeholder open) {
        findings.add(
                at, "%s mở một khối nhưng ở cùng chỗ không có ${/%s} để đóng.".formatted(open.written(), open.path()));
    }

    void unknownControl(Element control, String tag) {
        findings.add(
                control,
                "Ô nhập (content control) có thẻ “%s” không phải tên trường nào. %s"
                        .formatted(tag, fields.nearest(tag)));
    }
}
