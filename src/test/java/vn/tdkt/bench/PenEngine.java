package vn.tdkt.bench;

import java.io.OutputStream;

/** Something that fills Word files, with its template and its values at hand. */
interface PenEngine {

    /** One document. Equal values and equal text for every engine. */
    void write(OutputStream out) throws Exception;
}
