package vn.tdkt.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Puts the parts of one document into a zip, as they come. */
final class Binder {

    private final OutputStream out;
    private final Pen pen;
    private final ByteBuffer directory;
    private final ByteBuffer afterEntry = ZipHeads.room(ZipHeads.AFTER_ENTRY);
    private int offset;

    private Binder(OutputStream out, Pen pen, int directory) {
        this.out = out;
        this.pen = pen;
        this.directory = ZipHeads.room(directory);
    }

    /** Leaves the stream open. */
    static void bind(List<PlannedPart> parts, Values values, Pen pen, OutputStream out) throws IOException {
        int directory = ZipHeads.END;
        for (PlannedPart part : parts) {
            directory += ZipHeads.LISTED + part.name().length;
        }
        Binder binder = new Binder(out, pen, directory);
        for (PlannedPart part : parts) {
            binder.add(part, values);
        }
        binder.end(parts.size());
    }

    private void add(PlannedPart part, Values values) throws IOException {
        if (part instanceof PlannedPart.Kept kept) {
            out.write(kept.entry());
            ZipHeads.listed(directory, kept.name(), false, kept.sizes(), offset);
            offset = Math.addExact(offset, kept.entry().length);
        } else if (part instanceof PlannedPart.Filled filled) {
            fill(filled, values);
        }
    }

    private void fill(PlannedPart.Filled part, Values values) throws IOException {
        out.write(part.head());
        pen.begin(out);
        for (Piece piece : part.pieces()) {
            piece.write(values, pen);
        }
        ZipSizes sizes = pen.end();
        ZipHeads.afterEntry(afterEntry.clear(), sizes);
        out.write(afterEntry.array());
        ZipHeads.listed(directory, part.name(), true, sizes, offset);
        offset = Math.addExact(offset, part.head().length + sizes.deflated() + ZipHeads.AFTER_ENTRY);
    }

    private void end(int parts) throws IOException {
        ZipHeads.end(directory, parts, directory.position(), offset);
        out.write(directory.array());
    }
}
