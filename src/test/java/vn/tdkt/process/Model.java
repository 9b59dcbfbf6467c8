package vn.tdkt.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

/**
 * A file of {@code processes/}, read as the engine reads it.
 *
 * @param name of the file, without its ending
 * @param text the whole file
 */
public record Model(String name, BpmnModelInstance bpmn, String text) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{!?([a-z][A-Za-z]*)}");
    private static final Pattern FORM = Pattern.compile("embedded:/forms/(.+)\\.html");
    private static final String CHOSEN_BY_KIND = "${prepareForm}";

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

    /** Whether the engine room's code names this message or form. */
    public static boolean isNamedInCode(String name) {
        return files("src/main/java/vn/tdkt/process", ".java").anyMatch(source -> contains(source, "\"" + name + "\""));
    }

    private static boolean contains(Path source, String word) {
        try {
            return Files.readString(source).contains(word);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
                .flatMap(form -> form.equals(CHOSEN_BY_KIND) ? formsOfKinds() : Stream.of(form))
                .collect(Collectors.toSet());
    }

    private static Stream<String> formsOfKinds() {
        try (Stream<String> lines = Files.lines(Path.of("src/main/resources/obligation-kinds.yaml"))) {
            return lines
                    .map(String::strip)
                    .filter(line -> line.startsWith("prepare-form:"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Set<String> formFiles() {
        return files("forms", ".html").map(form -> nameOf(form, ".html")).collect(Collectors.toSet());
    }

    public static Set<String> declaredVariables() {
        return Arrays.stream(Variable.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Variable.class)
                .map(Model::variableOf)
                .collect(Collectors.toSet());
    }

    private static String variableOf(java.lang.reflect.Field field) {
        try {
            return ((Variable<?>) field.get(null)).name();
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    /** Delegates a model may call, as models write them; the engine refuses beans of hidden classes. */
    public static Set<String> publicBeans() {
        var engineRoom = new ClassPathScanningCandidateComponentProvider(false);
        engineRoom.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        return engineRoom.findCandidateComponents(Model.class.getPackageName()).stream()
                .map(bean -> classNamed(bean.getBeanClassName()))
                .filter(delegate -> Modifier.isPublic(delegate.getModifiers()))
                .map(delegate -> "${" + delegate.getAnnotation(Component.class).value() + "}")
                .collect(Collectors.toSet());
    }

    private static Class<?> classNamed(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String nameOf(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
