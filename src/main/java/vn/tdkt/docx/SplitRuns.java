package vn.tdkt.docx;

import java.util.List;
import org.w3c.dom.Element;

/** Word cuts <code>${field}</code> over several runs as it likes; this puts each back into the run it begins in. */
final class SplitRuns {

    private SplitRuns() {}

    static void join(Element paragraph) {
        List<Element> texts = Xml.descendants(paragraph, "t");
        int[] begin = new int[texts.size() + 1];
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            begin[i] = whole.length();
            whole.append(texts.get(i).getTextContent());
        }
        begin[texts.size()] = whole.length();
        List<Placeholder> fields = Placeholder.allIn(whole.toString());
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).setTextContent(share(whole, begin[i], begin[i + 1], fields));
        }
    }

    /** What a run shows: its own letters without the tail of an earlier run's field, with the whole of its last one. */
    private static String share(StringBuilder whole, int from, int to, List<Placeholder> fields) {
        int begin = from;
        int end = to;
        for (Placeholder field : fields) {
            if (field.start() < from && field.end() > from) {
                begin = Math.min(field.end(), to);
            }
            if (field.start() >= from && field.start() < to) {
                end = Math.max(end, field.end());
            }
        }
        return whole.substring(begin, Math.max(begin, end));
    }
}
