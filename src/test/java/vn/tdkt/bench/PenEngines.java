package vn.tdkt.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.TransformerFactory;
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

        /** Left to itself it would find the slower XML writer that docx4j brings along, anew for each part. */
        @Override
        List<String> jvmArguments() {
            return List.of(
                    HEAP,
                    "-Djavax.xml.transform.TransformerFactory="
                            + TransformerFactory.newDefaultInstance().getClass().getName());
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

    private static final String HEAP = "-Xmx512m";

    abstract PenEngine with(int rows) throws Exception;

    /** Of the process in which it is measured. */
    List<String> jvmArguments() {
        return List.of(HEAP);
    }

    /** Marks of our templates. */
    private static final class OurMarks implements BenchLetter.Marks {

        private static final String LIST = "rows";

        @Override
        public String field(String name) {
            return "${" + name + "}";
        }

        @Override
        public String cell(String name, boolean first) {
            return field(LIST + "." + name);
        }
    }
}
