package vn.tdkt.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.tdkt.Refusal;

/** Looks at a template as its author made it, before the house dresses it, and finds everything that is wrong with it. */
final class TemplateCheck {

    /** What a person changed while Word recorded changes. */
    private static final Set<String> TRACKED = Set.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "cellIns",
            "cellDel",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange");

    private static final String DOCUMENT = "word/document.xml";

    /** Text of Word's own that is on no page. */
    private static final Predicate<String> WITHOUT_PAGE = Pattern.compile(
                    "word/(comments|settings|people|styles|glossary/).*")
            .asMatchPredicate();

    private final House house;
    private final TemplateFields fields;
    private final TemplateFindings findings = new TemplateFindings();

    private TemplateCheck(House house, TemplateFields fields) {
        this.house = house;
        this.fields = fields;
    }

    /** Refuses with {@link TemplateFault}, which lists all of it. */
    static void refuseFaulty(String name, byte[] docx, House house, TemplateFields fields) {
        TemplateCheck check = new TemplateCheck(house, fields);
        if (check.mayBeRead(docx)) {
            check.look(Parts.read(docx));
        }
        check.findings.refuseAny(name);
    }

    /** False where the file is no Word file or reading on would be dangerous. */
    private boolean mayBeRead(byte[] docx) {
        try {
            FileKind kind = DocxGate.check(docx, findings::addOfWhole);
            if (kind != FileKind.DOCX) {
                findings.addOfWhole("Tệp này không phải văn bản Word: hãy chọn tệp .docx.");
            }
            return kind == FileKind.DOCX;
        } catch (Refusal danger) {
            findings.addOfWhole(danger);
            return false;
        }
    }

    private void look(Map<String, byte[]> parts) {
        if (!parts.containsKey(DOCUMENT)) {
            findings.addOfWhole("Tệp không có phần thân văn bản: hãy mở bằng Word, lưu lại rồi tải lên.");
            return;
        }
        parts.forEach((part, bytes) -> {
            if (Parts.isOnPage(part)) {
                page(part, Xml.parse(bytes).getDocumentElement());
            } else {
                elsewhere(part, bytes);
            }
        });
        needed(house.dress(parts));
    }

    private void page(String part, Element root) {
        findings.in(part);
        editing(root);
        TemplateRules rules = new TemplateRules(fields, part.equals(DOCUMENT) ? house.blocks() : Set.of(), findings);
        new TemplateCompiler(fields, rules).compile(root);
    }

    /** What a person left behind in Word. */
    private void editing(Element root) {
        for (Element element : Xml.descendants(root)) {
            if (Xml.is(element, "commentReference")) {
                findings.add(
                        element, "Còn ghi chú (Comment): trong Word chọn Review > Delete All Comments rồi lưu lại.");
            } else if (Xml.is(element, element.getLocalName()) && TRACKED.contains(element.getLocalName())) {
                findings.add(
                        element,
                        "Còn phần sửa đang theo dõi (Track Changes): trong Word chọn Review > Accept All Changes rồi lưu lại.");
            }
        }
    }

    /** Diagrams and the like are copied as they are. */
    private void elsewhere(String part, byte[] bytes) {
        boolean text = part.startsWith("word/") && part.endsWith(".xml") && !WITHOUT_PAGE.test(part);
        if (text && new String(bytes, StandardCharsets.UTF_8).contains("${")) {
            findings.in(part);
            findings.addOfPart("Có trường ${…} trong biểu đồ hoặc hình vẽ, chỗ này không được điền: hãy đưa ra ngoài.");
        }
    }

    private void needed(Map<String, byte[]> dressed) {
        Set<String> there = new HashSet<>();
        dressed.forEach((part, bytes) -> {
            if (Parts.isOnPage(part)) {
                there.addAll(fields.namesIn(Xml.parse(bytes).getDocumentElement()));
            }
        });
        for (TemplateFields.Need need : fields.needed()) {
            if (need.anyOf().stream().noneMatch(there::contains)) {
                findings.addOfWhole("Thiếu %s: %s%s.".formatted(need.title(), way(need), blocksWith(need)));
            }
        }
    }

    private String way(TemplateFields.Need need) {
        String first = need.anyOf().get(0);
        return fields.isPlace(first)
                ? "cần một ô nhập (content control) có thẻ “%s”".formatted(first)
                : "cần ${" + String.join("} hoặc ${", need.anyOf()) + "}";
    }

    private String blocksWith(TemplateFields.Need need) {
        Set<String> blocks = house.blocksWith(need.anyOf(), fields);
        return blocks.isEmpty() ? "" : ", hoặc một khối dùng chung có sẵn: ${+" + String.join("}, ${+", blocks) + "}";
    }
}
