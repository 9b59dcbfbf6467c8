package vn.tdkt.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Reader;

/** Makes a page of the board from five statements, for one cluster as for the whole province. */
@Component
class Boards {

    private static final Comparator<Board.Row> BY_NAME = Comparator.comparing(
                    (Board.Row row) -> !row.place().equals(Wanted.OFFICES))
            .thenComparing(Board.Row::name);

    private final BoardRows rows;
    private final BoardWords words;
    private final Clock clock;

    Boards(BoardRows rows, BoardWords words, Clock clock) {
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    /** Lists all that is looked at only where that is little. */
    Board of(Reader reader, Wanted wanted, int page) {
        List<Standing.Cell> cells = rows.cells(reader, wanted);
        List<Standing.YearCount> years = rows.years(reader, wanted);
        List<Standing.Named> names = rows.names(reader, wanted);
        return new Board(
                LocalDate.now(clock),
                wanted.year(),
                years(years, wanted.year()),
                names.stream()
                        .filter(one -> !one.unit())
                        .map(one -> new Board.Choice(one.code(), one.name()))
                        .toList(),
                unit(names),
                words.glance(cells),
                numbers(cells),
                words.kindsOf(cells),
                matrix(cells, wanted),
                lists(rows.lists(reader, wanted, wanted.narrow(), page)),
                rows.weeks(reader, wanted),
                history(years));
    }

    /** Every line of what is listed; late ones and those of this week where all would be too much. */
    List<Board.Line> lines(Reader reader, Wanted wanted) {
        return rows.all(reader, wanted).stream().map(words::line).toList();
    }

    private static List<Integer> years(List<Standing.YearCount> years, int asked) {
        TreeSet<Integer> all =
                years.stream().map(Standing.YearCount::year).collect(Collectors.toCollection(TreeSet::new));
        all.add(asked);
        return List.copyOf(all.descendingSet());
    }

    private static @Nullable String unit(List<Standing.Named> names) {
        return names.stream()
                .filter(Standing.Named::unit)
                .map(Standing.Named::name)
                .findAny()
                .orElse(null);
    }

    static Map<Light, Integer> numbers(List<Standing.Cell> cells) {
        Map<Light, Integer> numbers = new EnumMap<>(Light.class);
        cells.forEach(cell -> numbers.merge(cell.light(), cell.number(), Integer::sum));
        return numbers;
    }

    private static List<Board.Row> matrix(List<Standing.Cell> cells, Wanted wanted) {
        return cells.stream().collect(Collectors.groupingBy(Standing.Cell::place)).entrySet().stream()
                .map(place -> new Board.Row(
                        place.getKey(), BoardWords.place(place.getValue().get(0)), byKind(place.getValue())))
                .sorted(Comparator.comparing((Board.Row row) -> !row.place().equals(wanted.cluster()))
                        .thenComparing(BY_NAME))
                .toList();
    }

    private static Map<String, Board.Cell> byKind(List<Standing.Cell> cells) {
        return cells.stream()
                .collect(Collectors.groupingBy(
                        Standing.Cell::kind, Collectors.collectingAndThen(Collectors.toList(), Boards::cell)));
    }

    private static Board.Cell cell(List<Standing.Cell> alike) {
        Map<Light, Integer> numbers = numbers(alike);
        return new Board.Cell(
                Objects.requireNonNull(numbers.keySet().iterator().next()),
                numbers.values().stream().mapToInt(Integer::intValue).sum(),
                numbers,
                alike.stream()
                        .filter(one -> one.light() == Light.LATE)
                        .mapToInt(Standing.Cell::worstDays)
                        .max()
                        .orElse(0));
    }

    private Board.Lists lists(List<Standing.Line> lines) {
        return new Board.Lists(list("late", lines), list("week", lines), list("asked", lines));
    }

    private Board.Listed list(String name, List<Standing.Line> lines) {
        List<Standing.Line> own =
                lines.stream().filter(line -> line.list().equals(name)).toList();
        return new Board.Listed(
                own.isEmpty() ? 0 : own.get(0).found(),
                BoardRows.PAGE_SIZE,
                own.stream().map(words::line).toList());
    }

    private static List<Board.History> history(List<Standing.YearCount> years) {
        return years.stream().collect(Collectors.groupingBy(Standing.YearCount::year)).entrySet().stream()
                .map(year -> history(year.getKey(), year.getValue()))
                .sorted(Comparator.comparing(Board.History::year).reversed())
                .toList();
    }

    private static Board.History history(int year, List<Standing.YearCount> counts) {
        Map<Light, Integer> numbers = new EnumMap<>(Light.class);
        counts.forEach(count -> numbers.merge(count.light(), count.number(), Integer::sum));
        return new Board.History(
                year,
                counts.stream().mapToInt(Standing.YearCount::number).sum(),
                numbers,
                counts.stream().mapToInt(Standing.YearCount::days).sum());
    }
}
