package vn.tdkt.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Gathers pieces; neighbouring fixed ones become one. */
final class Pieces {

    private final List<Piece> list = new ArrayList<>();
    private final StringBuilder fixed = new StringBuilder();

    void fixed(String xml) {
        fixed.append(xml);
    }

    void escaped(String text) {
        Xml.escape(text, fixed);
    }

    void add(Piece piece) {
        flush();
        list.add(piece);
    }

    /** What is fixed and not yet part of the list. */
    String markup() {
        return fixed.toString();
    }

    List<Piece> list() {
        flush();
        return List.copyOf(list);
    }

    private void flush() {
        if (!fixed.isEmpty()) {
            list.add(new Piece.Fixed(fixed.toString().getBytes(StandardCharsets.UTF_8)));
            fixed.setLength(0);
        }
    }
}
