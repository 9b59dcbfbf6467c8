package vn.tdkt.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Prints who owes what as a list to be taken into a meeting: no paper that goes out, without number and signature. */
@Component
public class PrintedList {

    private static final String TEMPLATE = "obligation-list.docx";
    private static final String STATE = "state";
    private static final Set<String> FIELDS = Set.of(
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

    private final Templates templates;
    private final FormSets forms;

    PrintedList(Templates templates, FormSets forms) {
        this.templates = templates;
        this.forms = forms;
    }

    /** @param rows by the fields who, cluster, what, due, stand, submitted, note */
    public byte[] word(String title, String about, String counts, List<Map<String, String>> rows, String total) {
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
        return templates.of(TEMPLATE, forms.byCode(STATE), FIELDS).fill(values);
    }
}
