package vn.tdkt.document;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Prints how a year stood at the beginning of a week on one page A4: no paper that goes out, without number and signature. */
@Component
public class PrintedWeek {

    private static final String TEMPLATE = "week-sheet.docx";
    private static final String STATE = "state";
    private static final Set<String> FIELDS = Set.of(
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

    PrintedWeek(Templates templates, FormSets forms) {
        this.templates = templates;
        this.forms = forms;
    }

    /** Values as docs/template-fields.md says; how much of it fits on the page the caller knows. */
    public byte[] word(Map<String, Object> values) {
        return templates.of(TEMPLATE, forms.byCode(STATE), FIELDS).fill(values);
    }
}
