package vn.tdkt.docx;

import java.io.IOException;
import java.util.List;

/** A stretch of a compiled part, written in its turn. */
sealed interface Piece {

    void write(Values values, Ink out) throws IOException;

    private static void all(List<Piece> pieces, Values values, Ink out) throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            pieces.get(i).write(values, out);
        }
    }

    /** Markup that is the same in every document. */
    @SuppressWarnings("ArrayRecordComponent") // written, never compared
    record Fixed(byte[] xml) implements Piece {

        @Override
        public void write(Values values, Ink out) throws IOException {
            out.markup(xml);
        }
    }

    /**
     * Where a value goes, inside {@code w:t}.
     *
     * @param lineBreak markup that ends the line and opens the next with the same format
     */
    @SuppressWarnings("ArrayRecordComponent") // written, never compared
    record Slot(FieldPath path, byte[] lineBreak) implements Piece {

        @Override
        public void write(Values values, Ink out) throws IOException {
            out.value(values.text(path), lineBreak);
        }
    }

    /** Written once per item, or once when there is a value, or not at all. */
    record Block(FieldPath path, List<Piece> content) implements Piece {

        @Override
        public void write(Values values, Ink out) throws IOException {
            for (Values time : values.timesOf(path)) {
                all(content, time, out);
            }
        }
    }

    /** Written once, one way with a value and another without. */
    record Choice(FieldPath path, List<Piece> with, List<Piece> without) implements Piece {

        @Override
        public void write(Values values, Ink out) throws IOException {
            all(values.timesOf(path).isEmpty() ? without : with, values, out);
        }
    }

    /** Written only when there is no value. */
    record EmptyBlock(FieldPath path, List<Piece> content) implements Piece {

        @Override
        public void write(Values values, Ink out) throws IOException {
            if (values.timesOf(path).isEmpty()) {
                all(content, values, out);
            }
        }
    }
}
