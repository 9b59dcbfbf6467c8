package vn.tdkt.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one of those who report wrote under one section. */
public record Gathered(String section, String name, String text) {

    /** One text per section, each writer's words after the writer's name. */
    static Map<String, String> bySection(List<Gathered> texts) {
        Map<String, String> gathered = new LinkedHashMap<>();
        texts.forEach(
                one -> gathered.merge(one.section(), one.name() + ": " + one.text(), (all, next) -> all + "\n" + next));
        return gathered;
    }
}
