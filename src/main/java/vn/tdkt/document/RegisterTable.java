package vn.tdkt.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a register, for whoever shows it, prints it or writes it as a workbook. */
public record RegisterTable(Direction direction, List<Line> lines) {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /**
     * @param file link to what it registers; null where there is none
     * @param series empty where the body numbers all types together
     * @param shown the number as it is named alone, e.g. 05/BC-TTr
     * @param cells text, whole numbers, days or null, in the order of the columns
     */
    public record Line(
            @Nullable String file,
            String series,
            int number,
            String shown,
            LocalDate day,
            List<@Nullable Object> cells) {

        public List<String> texts() {
            return cells.stream().map(RegisterTable::text).toList();
        }
    }

    private static String text(@Nullable Object cell) {
        return cell instanceof LocalDate day ? DAY.format(day) : cell == null ? "" : cell.toString();
    }

    /** How many, and the last number of each series; what closes the book. */
    public String total() {
        return lines.isEmpty()
                ? "Cộng: 0 văn bản."
                : "Cộng: %d văn bản; số cuối cùng: %s."
                        .formatted(
                                lines.size(),
                                lasts().values().stream().map(Line::shown).collect(Collectors.joining("; ")));
    }

    /** E.g. "Từ số 01 đến số 40"; empty where there is nothing, or types are numbered apart. */
    String numbers() {
        if (lasts().size() != 1) {
            return "";
        }
        return "Từ số %s đến số %s"
                .formatted(
                        DecreeForm.number(lines.get(0).number()),
                        DecreeForm.number(lines.get(lines.size() - 1).number()));
    }

    /** E.g. "Từ ngày 05/01/2026 đến ngày 30/12/2026"; empty where there is nothing. */
    String days() {
        if (lines.isEmpty()) {
            return "";
        }
        List<LocalDate> days = lines.stream().map(Line::day).sorted().toList();
        return "Từ ngày %s đến ngày %s".formatted(DAY.format(days.get(0)), DAY.format(days.get(days.size() - 1)));
    }

    /** Lines come in the order of their numbers within a series. */
    private Map<String, Line> lasts() {
        Map<String, Line> lasts = new LinkedHashMap<>();
        lines.forEach(line -> lasts.put(line.series(), line));
        return lasts;
    }

    /** For the template: a text for each field. */
    List<Map<String, String>> rows() {
        return lines.stream().map(this::row).toList();
    }

    private Map<String, String> row(Line line) {
        Map<String, String> row = new LinkedHashMap<>();
        List<String> texts = line.texts();
        for (int place = 0; place < texts.size(); place++) {
            row.put(direction.columns().get(place).field(), texts.get(place));
        }
        return row;
    }
}
