package vn.tdkt.bench;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tdkt.docx.BenchLetter;

/** Reads back what every engine wrote: it must be the same text, with every value in it. */
final class PenAgreement {

    private PenAgreement() {}

    /** Refuses with {@link IllegalStateException} to compare engines that write different letters. */
    static void check(int rows) throws Exception {
        byte[] ours = paper(PenEngines.OURS, rows);
        String text = BenchLetter.text(ours);
        requireAll(text, List.of(BenchLetter.fields()));
        requireAll(text, BenchLetter.rows(rows));
        for (PenEngines engine : PenEngines.values()) {
            require(BenchLetter.text(paper(engine, rows)).equals(text), engine + " writes another text");
        }
        require(Arrays.equals(paper(PenEngines.FLOOR, rows), ours), "The floor writes other bytes than ours");
    }

    static byte[] paper(PenEngines engine, int rows) throws Exception {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        engine.with(rows).write(paper);
        return paper.toByteArray();
    }

    private static void requireAll(String text, List<Map<String, String>> values) {
        values.forEach(each -> each.values().forEach(value -> require(text.contains(value), "Nowhere: " + value)));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
