package vn.tdkt.process;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** What ids and labels of a model must look like. */
public final class Labels {

    /** A Vietnamese word is one syllable: consonants, one group of vowels, and one of eight endings. */
    private static final Pattern SYLLABLE =
            Pattern.compile("[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?|[0-9]+");

    private static final Pattern ABBREVIATION = Pattern.compile("[A-ZĐ]{2,}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Labels() {}

    /** Words of a label that cannot be Vietnamese; the whole label where it carries no diacritic at all. */
    public static List<String> foreignWords(String label) {
        if (label == null) {
            return List.of();
        }
        if (label.chars().allMatch(letter -> letter < 128)) {
            return List.of(label);
        }
        return Stream.of(label.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .filter(word -> !ABBREVIATION.matcher(word).matches())
                .filter(word -> !SYLLABLE.matcher(plain(word)).matches())
                .toList();
    }

    private static String plain(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("");
    }

    /** The word an element's id begins with. */
    public static String prefixOf(FlowNode node) {
        if (node instanceof Gateway) {
            return "gateway";
        }
        if (node instanceof StartEvent) {
            return "start";
        }
        if (node instanceof EndEvent) {
            return "end";
        }
        if (node instanceof BoundaryEvent) {
            return "boundary";
        }
        if (node instanceof IntermediateCatchEvent event) {
            return waitsForMessage(event) ? "message" : "timer";
        }
        return node.getElementType().getTypeName();
    }

    private static boolean waitsForMessage(CatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance);
    }
}
