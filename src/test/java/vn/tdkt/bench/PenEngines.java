package vn.tdkt.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import vn.tdkt.docx.BenchLetter;
import vn.tdkt.docx.DocxTemplate;
import vn.tdkt.docx.House;

/** Ours and its peers, each with the same letter. */
enum PenEngines {
    OURS {
        @Override
        PenEngine with(int rows) throws IOException {
            DocxTemplate template =
                    DocxTemplate.compile("letter", BenchLetter.template(new OurMarks()), House.NONE, field -> true);
            Map<String, Object> values = new HashMap<>(BenchLetter.fields());
            values.put(OurMarks.LIST, BenchLetter.rows(rows));
            return out -> template.fill(values, out);
        }
    },
    POI_TL {
        @Override
        PenEngine with(int rows) throws IOException {
            return new PoiTl(rows);
        }
    },
    DOCX4J {
        @Override
        PenEngine with(int rows) throws IOException {
            return new Docx4jReplace(rows);
        }
    },
    FLOOR {
        @Override
        PenEngine with(int rows) throws Exception {
            ByteArrayOutputStream paper = new ByteArrayOutputStream();
            OURS.with(rows).write(paper);
            return new Floor(paper.toByteArray());
        }
    };

    abstract PenEngine with(int rows) throws Exception;

    /** Marks of our templates. */
    private static final class OurMarks implements BenchLetter.Marks {

        private static final String LIST = "rows";

        @Override
        public String field(String name) {
            return "${" + name + "}";
        }

        @Override
        public String cell(String name, boolean first) {
            return LIST + "." + name;
        }
    }
}
