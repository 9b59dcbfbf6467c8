package vn.tdkt.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/**
 * A Word template, compiled once and filled often; safe for many threads.
 *
 * <p>In the template: <code>${name}</code> is a field; <code>${name?}</code> too, and its paragraph vanishes when the
 * value is empty; <code>${#name}</code> and <code>${/name}</code>, each in a paragraph of its own, keep what is between
 * them once per item of a list or only when there is a value; <code>${^name}</code> keeps it only when there is none. A
 * table row or a paragraph with <code>${list.field}</code> is repeated per item; <code>${list.index}</code> counts from 1. Line breaks
 * in a value make paragraphs. <code>${+name}</code> stands for a block of the {@link House}. A plain content control whose
 * tag is a field is that field, too.
 */
public final class DocxTemplate {

    private static final int USUAL_SIZE = 16 * 1024;

    private final String name;
    private final List<PlannedPart> plan;
    private final Set<String> fields;

    private DocxTemplate(String name, List<PlannedPart> plan, Set<String> fields) {
        this.name = name;
        this.plan = plan;
        this.fields = fields;
    }

    /** Of names alone: nothing is needed, and loops are not looked at. */
    public static DocxTemplate compile(String name, byte[] docx, House house, Predicate<String> knownField) {
        return compile(name, docx, house, TemplateFields.named(knownField));
    }

    /** As the house has it. Refuses with {@link TemplateFault} a template that cannot work and lists all that is wrong. */
    public static DocxTemplate compile(String name, byte[] docx, House house, TemplateFields known) {
        TemplateCheck.refuseFaulty(name, docx, house, known);
        List<PlannedPart> plan = new ArrayList<>();
        Set<String> fields = new LinkedHashSet<>();
        TemplateFindings findings = new TemplateFindings();
        Map<String, byte[]> parts = house.dress(readAndWritten(name, docx));
        parts.forEach((part, bytes) -> {
            if (Parts.isOnPage(part)) {
                findings.in(part);
                TemplateCompiler compiler = new TemplateCompiler(known, new TemplateRules(known, Set.of(), findings));
                plan.add(PlannedPart.of(part, compiler.compile(Xml.parse(bytes).getDocumentElement())));
                fields.addAll(compiler.fields());
            } else {
                plan.add(PlannedPart.kept(part, bytes));
            }
        });
        findings.refuseAny(name);
        return new DocxTemplate(name, List.copyOf(plan), Set.copyOf(fields));
    }

    /** Every name used in the template, lists included. */
    public Set<String> fields() {
        return fields;
    }

    /**
     * The document for these values: text, whole numbers, booleans, maps, lists of maps. Equal values give equal bytes.
     * Refuses with {@link TemplateFault} when a value is missing.
     */
    public byte[] fill(Map<String, ?> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try {
            fill(values, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As above, written while it is made: what was written before a refusal is no Word file. Leaves the stream open. */
    public void fill(Map<String, ?> values, OutputStream out) throws IOException {
        Pen pen = Pens.take();
        try {
            Binder.bind(plan, new Values(values), pen, out);
        } catch (TemplateFault fault) {
            throw new TemplateFault("Template " + name + ": " + fault.getMessage(), fault);
        } finally {
            Pens.giveBack(pen);
        }
    }

    /** docx4j reads every part and writes it in one spelling, so that what is compiled is a whole Word file. */
    static Map<String, byte[]> readAndWritten(String name, byte[] docx) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            word.getMainDocumentPart().getContents();
            word.save(bytes);
            return Parts.read(bytes.toByteArray());
        } catch (Docx4JException e) {
            throw new TemplateFault(
                    name,
                    List.of(new TemplateFinding(
                            TemplateFindings.WHOLE,
                            "Không mở được như một tệp Word (%s): hãy mở bằng Word, lưu lại rồi tải lên."
                                    .formatted(e.getMessage()))));
        }
    }
}
