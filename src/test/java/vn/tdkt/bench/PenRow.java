package vn.tdkt.bench;

import java.nio.file.Path;
import java.util.List;

/** The pen beside poi-tl, docx4j and the floor: see {@link PenRun}. */
final class PenRow implements Row {

    @Override
    public String name() {
        return "pen";
    }

    @Override
    public List<Figure> measure(Path directory) throws Exception {
        return new PenTable(new PenRun().run()).figures();
    }
}
