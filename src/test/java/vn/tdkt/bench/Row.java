package vn.tdkt.bench;

import java.nio.file.Path;
import java.util.List;

/** Something the README states a figure of. */
interface Row {

    /** How it is called on the command line. */
    String name();

    /** Measures it; the directory is empty and its own. */
    List<Figure> measure(Path directory) throws Exception;
}
