package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;

/** Writes as is easiest to read, into one long text. */
final class PlainInk implements Ink {

    private final StringBuilder xml = new StringBuilder();

    @Override
    public void markup(byte[] ready) {
        xml.append(new String(ready, UTF_8));
    }

    @Override
    public void value(String text, byte[] lineBreak) {
        Iterator<String> lines = Xml.clean(text.replace('\t', ' '))
                .lines()
                .filter(line -> !line.isBlank())
                .iterator();
        while (lines.hasNext()) {
            xml.append(lines.next()
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;"));
            if (lines.hasNext()) {
                markup(lineBreak);
            }
        }
    }

    byte[] bytes() {
        return xml.toString().getBytes(UTF_8);
    }
}
