package vn.tdkt.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is taken into a meeting or laid before a leader: no paper that goes out, without number and signature. */
@Component
public class BoardPrints {

    private static final String STATE = "state";

    private static final Set<String> LIST = Set.of(
            "title",
            "about",
            "counts",
            "anyRows",
            "total",
            "rows",
            "rows.index",
            "rows.who",
            "rows.cluster",
            "rows.what",
            "rows.due",
            "rows.stand",
            "rows.submitted",
            "rows.note");

    private static final Set<String> WEEK = Set.of(
            "about",
            "phases",
            "figures",
            "figures.name",
            "figures.number",
            "figures.change",
            "lateTitle",
            "anyRows",
            "rows",
            "rows.index",
            "rows.who",
            "rows.what",
            "rows.days",
            "rows.chased",
            "more",
            "dueTitle",
            "dues",
            "dues.text");

    private final Templates templates;
    private final FormSets forms;

    BoardPrints(Templates templates, FormSets forms) {
        this.templates = templates;
        this.forms = forms;
    }

    /**
     * Who owes what.
     *
     * @param rows by the fields who, cluster, what, due, stand, submitted, note
     */
    public byte[] list(String title, String about, String counts, List<Map<String, String>> rows, String total) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "title",
                DecreeForm.capitals(title),
                "about",
                about,
                "counts",
                counts,
                "anyRows",
                !rows.isEmpty(),
                "total",
                total));
        values.put("rows", rows);
        return filled("obligation-list.docx", LIST, values);
    }

    /**
     * How a year stood at the beginning of a week, on one page A4; how much of it fits on the page the caller knows.
     *
     * @param values as docs/template-fields.md says
     */
    public byte[] week(Map<String, Object> values) {
        return filled("week-sheet.docx", WEEK, values);
    }

    private byte[] filled(String template, Set<String> fields, Map<String, Object> values) {
        return templates.of(template, forms.byCode(STATE), fields).fill(values);
    }
}
