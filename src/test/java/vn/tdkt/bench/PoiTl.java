package vn.tdkt.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import vn.tdkt.docx.BenchLetter;

/** poi-tl as its handbook shows it: a template is compiled for each document, rows are repeated by its own policy. */
final class PoiTl implements PenEngine {

    private static final String LIST = "rows";

    private final byte[] template;
    private final Map<String, Object> values = new HashMap<>(BenchLetter.fields());
    private final Configure configuration =
            Configure.builder().bind(LIST, new LoopRowTableRenderPolicy(true)).build();

    PoiTl(int rows) throws IOException {
        this.template = BenchLetter.template(new Marks());
        values.put(LIST, BenchLetter.rows(rows));
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (XWPFTemplate document = XWPFTemplate.compile(new ByteArrayInputStream(template), configuration)) {
            document.render(values).write(out);
        }
    }

    private static final class Marks implements BenchLetter.Marks {

        @Override
        public String field(String name) {
            return "{{" + name + "}}";
        }

        @Override
        public String cell(String name, boolean first) {
            return (first ? "{{" + LIST + "}}" : "") + "[" + name + "]";
        }
    }
}
