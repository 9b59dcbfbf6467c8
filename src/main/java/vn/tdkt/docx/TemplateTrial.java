package vn.tdkt.docx;

import java.util.List;
import java.util.Map;
import vn.tdkt.Refusal;

/** Fills a template with sample values and opens what comes of it, before anybody's paper depends on it. */
public final class TemplateTrial {

    private TemplateTrial() {}

    /** The template, compiled. Refuses with {@link TemplateFault} what {@link DocxTemplate#compile} refuses and what cannot be opened again. */
    public static DocxTemplate accept(String name, byte[] docx, House house, TemplateFields fields) {
        DocxTemplate template = DocxTemplate.compile(name, docx, house, fields);
        open(name, template, TemplateSample.full(fields), "đủ mọi nội dung");
        open(name, template, TemplateSample.sparse(fields), "không có danh sách và phần tùy chọn nào");
        return template;
    }

    private static void open(String name, DocxTemplate template, Map<String, Object> sample, String what) {
        try {
            byte[] filled = template.fill(sample);
            DocxGate.checkWord(filled);
            DocxTemplate.readAndWritten(name, filled);
        } catch (TemplateFault | Refusal fault) {
            throw new TemplateFault(
                    name,
                    List.of(new TemplateFinding(
                            "Bản in thử",
                            "In thử với giá trị mẫu (%s) thì tệp không mở lại được: %s"
                                    .formatted(what, fault.getMessage()))));
        }
    }
}
