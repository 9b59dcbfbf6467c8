package vn.tdkt.crash;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/**
 * Rehearses the sample province undisturbed and then again by the same seed while nodes and database are killed, and
 * compares everything that came of both. Arguments, each {@code name=value}: seeds (1,2,3), until (2026-07-31), nodes (1,2),
 * kills (20), database-kills (1), folder (target/crash-comparison). Exit code 1 when anything differs.
 */
public final class CrashComparison {

    private static final int SHOWN_OF_A_TABLE = 6;

    private final Map<String, String> arguments;
    private boolean equal = true;

    private CrashComparison(Map<String, String> arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] words) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        Map<String, String> arguments = Arrays.stream(words)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));
        CrashComparison comparison = new CrashComparison(arguments);
        for (String seed : comparison.given("seeds", "1").split(",")) {
            comparison.compare(Long.parseLong(seed));
        }
        System.out.println(comparison.equal ? "Equal." : "NOT EQUAL.");
        System.exit(comparison.equal ? 0 : 1);
    }

    private void compare(long seed) throws Exception {
        Run.Outcome undisturbed = run(seed, 1).play(new Plan(List.of()));
        say(seed, "undisturbed", undisturbed);
        for (String nodes : given("nodes", "1,2").split(",")) {
            Plan plan = Plan.of(
                    new Random(seed),
                    Integer.parseInt(given("kills", "20")),
                    Integer.parseInt(given("database-kills", "1")),
                    undisturbed.progress());
            Run.Outcome disturbed = run(seed, Integer.parseInt(nodes)).play(plan);
            say(seed, nodes + " node(s), " + plan.blows().size() + " blows", disturbed);
            show(undisturbed.snapshot().differencesTo(disturbed.snapshot()));
        }
    }

    private Run run(long seed, int nodes) {
        Path folder = Path.of(given("folder", "target/crash-comparison"));
        return new Run(folder, seed, given("until", "2026-07-31"), nodes);
    }

    private void say(long seed, String how, Run.Outcome outcome) {
        System.out.printf(
                "Seed %d, %s: %d s, %d days and answers, %d rows, verify %s%n",
                seed,
                how,
                outcome.took().toSeconds(),
                outcome.progress(),
                outcome.snapshot().size(),
                outcome.verdict() == 0 ? "finds nothing" : "FINDS SOMETHING");
        equal &= outcome.verdict() == 0;
    }

    private void show(List<String> differences) {
        System.out.println("  differences: " + differences.size());
        differences.stream()
                .collect(Collectors.groupingBy(CrashComparison::table, TreeMap::new, Collectors.toList()))
                .forEach(CrashComparison::show);
        equal &= differences.isEmpty();
    }

    private static String table(String difference) {
        return difference.substring(0, difference.indexOf('\n'));
    }

    private static void show(String table, List<String> differences) {
        System.out.println("  " + table + ": " + differences.size());
        differences.stream()
                .limit(SHOWN_OF_A_TABLE)
                .map(difference -> difference.substring(difference.indexOf('\n') + 1))
                .forEach(System.out::println);
    }

    private String given(String name, String otherwise) {
        return arguments.getOrDefault(name, otherwise);
    }
}
