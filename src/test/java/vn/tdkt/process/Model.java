package vn.tdkt.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A file of {@code processes/}, read as the engine reads it.
 *
 * @param name of the file, without its ending
 * @param text the whole file
 */
public record Model(String name, BpmnModelInstance bpmn, String text) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{!?([a-z][A-Za-z]*)}");
    private static final Pattern FORM = Pattern.compile("embedded:/forms/(.+)\\.html");
    private static final Map<String, String> CHOSEN_BY_KIND =
            Map.of("${prepareForm}", "prepare-form:", "${followForm}", "follow-form:");
    private static final String FOLLOWED_BY_DEFAULT = "follow-members";

    public static Stream<Model> all() {
        return files("processes", ".bpmn").map(Model::read);
    }

    private static Model read(Path file) {
        try {
            return new Model(nameOf(file, ".bpmn"), Bpmn.readModelFromFile(file.toFile()), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Process process() {
        return all(Process.class).iterator().next();
    }

    public <E extends ModelElementInstance> Collection<E> all(Class<E> kind) {
        return bpmn.getModelElementsByType(kind);
    }

    /** Names in expressions that are not beans of service tasks. */
    public Set<String> variablesUsed() {
        String withoutBeans = text.replaceAll("delegateExpression=\"[^\"]*\"", "");
        return VARIABLE.matcher(withoutBeans)
                .results()
                .map(use -> use.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Collection<String> retryCycles(Activity activity) {
        return activity.getExtensionElements() == null
                ? Set.of()
                : activity
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaFailedJobRetryTimeCycle.class)
                        .list()
                        .stream()
                        .map(ModelElementInstance::getTextContent)
                        .toList();
    }

    /** The forms a task may show: one, or the one its obligation's kind names. */
    public static Set<String> forms(UserTask task) {
        return FORM.matcher(task.getCamundaFormKey())
                .results()
                .map(key -> key.group(1))
                .flatMap(form -> CHOSEN_BY_KIND.containsKey(form) ? formsOfKinds(form) : Stream.of(form))
                .collect(Collectors.toSet());
    }

    private static Stream<String> formsOfKinds(String variable) {
        String field = CHOSEN_BY_KIND.getOrDefault(variable, "");
        Stream<String> always = field.equals("follow-form:") ? Stream.of(FOLLOWED_BY_DEFAULT) : Stream.of();
        try (Stream<String> lines = Files.lines(Path.of("src/main/resources/obligation-kinds.yaml"))) {
            return Stream.concat(
                    always,
                    lines.map(String::strip)
                            .filter(line -> line.startsWith(field))
                            .map(line -> line.substring(line.indexOf(':') + 1).strip()))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String nameOf(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
