package vn.tdkt.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much still fits on the page of the week, counted in lines of its small print: what comes first takes its part, the
 * table the rest. Careful rather than exact: a line is taken as full before it is, so that no program draws a second page.
 */
final class PageRoom {

    /** Of the whole page, without heading and figures. */
    private static final int LINES = 35;

    private static final int MOST_FOR_PARAGRAPHS = 12;
    private static final int LONGEST_PARAGRAPH = 165;
    private static final int LETTERS = 84;

    /** Letters that surely fit into a line of each column; a row has its own margins. */
    private static final Map<String, Integer> COLUMNS = Map.of("who", 21, "what", 27, "chased", 19);

    private static final double MARGINS = 0.4;

    private double left = LINES;

    /** As many of them as fit into their part, too long ones cut; the last says how many are left out. */
    List<String> paragraphs(List<String> texts) {
        List<String> kept = new ArrayList<>();
        int lines = 0;
        for (String text : texts) {
            String shown = text.length() <= LONGEST_PARAGRAPH ? text : cut(text);
            if (lines + lines(shown, LETTERS) > MOST_FOR_PARAGRAPHS) {
                kept.add("Và " + (texts.size() - kept.size()) + " loại việc khác.");
                lines++;
                break;
            }
            kept.add(shown);
            lines += lines(shown, LETTERS);
        }
        left -= lines;
        return kept;
    }

    /** As many of the first rows as fit. */
    List<Map<String, String>> rows(List<Map<String, String>> rows) {
        List<Map<String, String>> kept = new ArrayList<>();
        for (Map<String, String> row : rows) {
            left -= height(row);
            if (left < 0) {
                break;
            }
            kept.add(row);
        }
        return kept;
    }

    private static double height(Map<String, String> row) {
        return MARGINS
                + COLUMNS.entrySet().stream()
                        .mapToInt(column -> lines(row.getOrDefault(column.getKey(), ""), column.getValue()))
                        .max()
                        .orElse(1);
    }

    /** Words are not broken. */
    private static int lines(String text, int letters) {
        int lines = 1;
        int filled = 0;
        for (String word : text.split(" ")) {
            if (filled > 0 && filled + 1 + word.length() > letters) {
                lines++;
                filled = 0;
            }
            filled += (filled > 0 ? 1 : 0) + word.length();
        }
        return lines;
    }

    private static String cut(String text) {
        int end = text.lastIndexOf(", ", LONGEST_PARAGRAPH);
        return text.substring(0, end < 0 ? LONGEST_PARAGRAPH : end) + "…).";
    }
}
