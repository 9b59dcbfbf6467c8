package vn.tdkt.process;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of all models by their form. */
@Component
class Steps {

    private static final String PREFIX = "embedded:/forms/";
    private static final String SUFFIX = ".html";

    private final Map<String, Step<?>> byForm;

    Steps(List<Steps.ModelSteps> models) {
        byForm = models.stream()
                .flatMap(model -> model.steps().stream())
                .collect(Collectors.toMap(Step::form, Function.identity()));
    }

    /** Refuses a form key that no model serves with {@link NoSuchElementException}. */
    Step<?> ofFormKey(String formKey) {
        String form = formKey.substring(PREFIX.length(), formKey.length() - SUFFIX.length());
        Step<?> step = byForm.get(form);
        if (step == null) {
            throw new NoSuchElementException("No step for form " + formKey);
        }
        return step;
    }

    /** The forms of one model. */
    interface ModelSteps {
        List<Step<?>> steps();
    }
}
