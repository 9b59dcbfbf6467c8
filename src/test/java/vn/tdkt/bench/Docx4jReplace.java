package vn.tdkt.bench;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;
import vn.tdkt.docx.BenchLetter;

/** docx4j by its own means: load, a row from its template for each item, replace the variables, save. */
final class Docx4jReplace implements PenEngine {

    private final byte[] template;
    private final Map<String, String> fields = escaped(BenchLetter.fields());
    private final List<Map<String, String>> rows;

    Docx4jReplace(int rows) throws IOException {
        this.template = BenchLetter.template(new Marks());
        this.rows = BenchLetter.rows(rows).stream().map(Docx4jReplace::escaped).toList();
    }

    /** It replaces in markup. */
    private static Map<String, String> escaped(Map<String, String> values) {
        Map<String, String> escaped = new HashMap<>(values);
        escaped.replaceAll((name, value) -> value.replace("&", "&amp;"));
        return escaped;
    }

    @Override
    public void write(OutputStream out) throws Docx4JException, JAXBException {
        WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(template));
        Tbl table = word.getMainDocumentPart().getContent().stream()
                .map(XmlUtils::unwrap)
                .filter(Tbl.class::isInstance)
                .map(Tbl.class::cast)
                .findFirst()
                .orElseThrow();
        Tr row = (Tr) table.getContent().remove(1);
        String xml = XmlUtils.marshaltoString(row, true, false);
        for (Map<String, String> item : rows) {
            table.getContent().add(XmlUtils.unmarshallFromTemplate(xml, item));
        }
        word.getMainDocumentPart().variableReplace(fields);
        word.save(out);
    }

    private static final class Marks implements BenchLetter.Marks {

        @Override
        public String field(String name) {
            return "${" + name + "}";
        }

        @Override
        public String cell(String name, boolean first) {
            return "${" + name + "}";
        }
    }
}
