package vn.tdkt.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

/** What the code offers to the models: forms, variables, delegates, messages. */
public final class EngineRoom {

    private EngineRoom() {}

    /** Whether the engine room's code names this message or form. */
    public static boolean isNamedInCode(String name) {
        return Model.files("src/main/java/vn/tdkt/process", ".java")
                .anyMatch(source -> contains(source, "\"" + name + "\""));
    }

    private static boolean contains(Path source, String word) {
        try {
            return Files.readString(source).contains(word);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Set<String> formFiles() {
        return Model.files("forms", ".html")
                .map(form -> Model.nameOf(form, ".html"))
                .collect(Collectors.toSet());
    }

    public static Set<String> declaredVariables() {
        return Arrays.stream(Variable.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Variable.class)
                .map(EngineRoom::variableOf)
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
        return engineRoom.findCandidateComponents(EngineRoom.class.getPackageName()).stream()
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
}
