package vn.tdkt.docx;

import java.util.Iterator;
import java.util.List;

/** A stretch of a compiled part, written in its turn. */
sealed interface Piece {

    void write(Values values, StringBuilder out);

    /** Markup that is the same in every document. */
    record Fixed(String xml) implements Piece {

        @Override
        public void write(Values values, StringBuilder out) {
            out.append(xml);
        }
    }

    /**
     * Where a value goes, inside {@code w:t}.
     *
     * @param lineBreak markup that ends the line and opens the next with the same format
     */
    record Slot(String path, String lineBreak) implements Piece {

        @Override
        public void write(Values values, StringBuilder out) {
            Iterator<String> lines = Xml.clean(values.text(path).replace('\t', ' '))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .iterator();
            while (lines.hasNext()) {
                Xml.escape(lines.next(), out);
                if (lines.hasNext()) {
                    out.append(lineBreak);
                }
            }
        }
    }

    /** Written once per item, or once when there is a value, or not at all. */
    record Block(String path, List<Piece> content) implements Piece {

        @Override
        public void write(Values values, StringBuilder out) {
            for (Values time : values.timesOf(path)) {
                content.forEach(piece -> piece.write(time, out));
            }
        }
    }

    /** Written once, one way with a value and another without. */
    record Choice(String path, List<Piece> with, List<Piece> without) implements Piece {

        @Override
        public void write(Values values, StringBuilder out) {
            (values.timesOf(path).isEmpty() ? without : with).forEach(piece -> piece.write(values, out));
        }
    }

    /** Written only when there is no value. */
    record EmptyBlock(String path, List<Piece> content) implements Piece {

        @Override
        public void write(Values values, StringBuilder out) {
            if (values.timesOf(path).isEmpty()) {
                content.forEach(piece -> piece.write(values, out));
            }
        }
    }
}
