package vn.tdkt.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prints a register as the decree has it: a cover, ten columns with their heads on every page, the count at the end. */
@Component
public class RegisterPrint {

    private static final Set<String> FIELDS = Set.of(
            "superiorBody", "issuingBody", "title", "year", "days", "numbers", "anyRows", "total", "closed", "rows");

    private final Templates templates;
    private final FormSets forms;

    RegisterPrint(Templates templates, FormSets forms) {
        this.templates = templates;
        this.forms = forms;
    }

    /** @param closed who closed the year and when; empty while it is open */
    public byte[] word(Issuer body, int year, RegisterTable table, String closed) {
        Direction direction = table.direction();
        Map<String, Object> values = new HashMap<>(Map.of(
                "superiorBody", DecreeForm.capitals(body.superior()),
                "issuingBody", DecreeForm.capitals(body.name()),
                "title", DecreeForm.capitals("Sổ đăng ký " + direction.label()),
                "year", String.valueOf(year),
                "days", table.days(),
                "numbers", table.numbers(),
                "anyRows", !table.lines().isEmpty(),
                "total", table.total(),
                "closed", closed));
        values.put("rows", table.rows());
        return templates
                .of(direction.template(), forms.byCode(body.form()), fields(direction))
                .fill(values);
    }

    private static Set<String> fields(Direction direction) {
        return Stream.concat(FIELDS.stream(), direction.columns().stream().map(column -> "rows." + column.field()))
                .collect(Collectors.toSet());
    }
}
