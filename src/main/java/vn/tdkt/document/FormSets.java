package vn.tdkt.document;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.tdkt.organisation.UnitKind;

/** The form sets of form-sets.yaml; the first that fits holds. */
@ConfigurationProperties("form-sets")
public record FormSets(List<FormSet> all) {

    /** Code of the form set for the papers of that body on that day; {@code kind} is null for what is no unit. */
    public String codeFor(@Nullable UnitKind kind, String name, LocalDate day) {
        return all.stream()
                .filter(set -> set.isFor(kind, name, day))
                .findFirst()
                .map(FormSet::code)
                .orElseThrow(() -> new NoSuchElementException("No form set in form-sets.yaml fits " + name));
    }

    /** Code and name of each, as they follow in the file. */
    public List<Shown> shown() {
        return all.stream().map(set -> new Shown(set.code(), set.name())).toList();
    }

    /** A form set as a page names it. */
    public record Shown(String code, String name) {}

    /** Refuses an unknown code with {@link NoSuchElementException}. */
    FormSet byCode(String code) {
        return all.stream()
                .filter(set -> set.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No form set in form-sets.yaml has the code " + code));
    }
}
