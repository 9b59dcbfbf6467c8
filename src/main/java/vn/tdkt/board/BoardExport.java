package vn.tdkt.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.document.BoardPrints;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.WorkbookWriter;

/** What the board shows, on paper and as a workbook: the same rows, read by the same rights. */
@Component
class BoardExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADINGS = List.of(
            "Ai phải làm", "Cụm, khối", "Việc", "Hạn", "Tình trạng", "Số ngày trễ", "Ngày gửi", "Đã gia hạn riêng");

    private final BoardPrints print;
    private final BoardWords words;

    BoardExport(BoardPrints print, BoardWords words) {
        this.print = print;
        this.words = words;
    }

    byte[] word(Board board, Wanted wanted, List<Board.Line> lines) {
        return print.list(
                title(wanted),
                about(board, wanted),
                counts(board.numbers()),
                lines.stream().map(BoardExport::row).toList(),
                "Cộng: " + lines.size() + " việc.");
    }

    byte[] excel(Board board, Wanted wanted, List<Board.Line> lines) {
        return WorkbookWriter.write(List.of(
                new FilledSheet(
                        "Danh sách",
                        HEADINGS,
                        lines.stream().map(BoardExport::cells).toList()),
                new FilledSheet("Tình trạng", matrixHeadings(board), matrix(board)),
                new FilledSheet("Các năm", yearHeadings(), years(board))));
    }

    /** E.g. "Danh sách nghĩa vụ quá hạn". */
    private static String title(Wanted wanted) {
        String which = Arrays.stream(Light.values())
                .filter(light -> light.name().equals(wanted.light()))
                .map(light -> " – " + light.label())
                .findAny()
                .orElse(wanted.narrow() ? "" : " quá hạn và sắp đến hạn");
        return "Danh sách nghĩa vụ" + (wanted.light().equals(Light.LATE.name()) ? " quá hạn" : which);
    }

    private String about(Board board, Wanted wanted) {
        String cluster = board.clusters().stream()
                .filter(one -> one.code().equals(wanted.cluster()))
                .map(Board.Choice::name)
                .findAny()
                .orElse("");
        return Stream.of(
                        "Năm thi đua " + board.year(),
                        cluster,
                        text(board.unit()),
                        kind(wanted),
                        "tính đến hết ngày " + DAY.format(board.today()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String kind(Wanted wanted) {
        return words.known(wanted.kind()) ? words.kind(wanted.kind()) : "";
    }

    private static String counts(Map<Light, Integer> numbers) {
        return numbers.entrySet().stream()
                .map(light -> light.getKey().label() + ": " + light.getValue())
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> row(Board.Line line) {
        Map<String, String> row = new HashMap<>();
        row.put("who", line.who());
        row.put("cluster", line.cluster());
        row.put("what", line.what());
        row.put("due", line.due() == null ? "Không ấn định" : day(line.due()));
        row.put("stand", line.label() + (line.days() == 0 ? "" : ", " + line.days() + " ngày"));
        row.put("submitted", day(line.submittedOn()));
        row.put("note", line.extended() ? "Đã gia hạn" : "");
        return row;
    }

    private static List<@Nullable Object> cells(Board.Line line) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(line.who());
        cells.add(line.cluster());
        cells.add(line.what());
        cells.add(line.due());
        cells.add(line.label());
        cells.add(line.days() == 0 ? null : line.days());
        cells.add(line.submittedOn());
        cells.add(line.extended());
        return cells;
    }

    private static List<String> matrixHeadings(Board board) {
        return Stream.concat(Stream.of("Ai"), board.kinds().stream().map(Board.Choice::name))
                .toList();
    }

    private static List<List<String>> matrix(Board board) {
        return board.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.name()),
                                board.kinds().stream()
                                        .map(kind -> said(row.cells().get(kind.code()))))
                        .toList())
                .toList();
    }

    private static String said(Board.@Nullable Cell cell) {
        return cell == null ? "" : counts(cell.numbers());
    }

    private static List<String> yearHeadings() {
        return Stream.of(
                        Stream.of("Năm", "Tất cả"),
                        Arrays.stream(Light.values()).map(Light::label),
                        Stream.of("Tổng số ngày trễ"))
                .flatMap(part -> part)
                .toList();
    }

    private static List<List<Integer>> years(Board board) {
        return board.history().stream()
                .map(year -> Stream.of(
                                Stream.of(year.year(), year.total()),
                                Arrays.stream(Light.values())
                                        .map(light -> year.numbers().getOrDefault(light, 0)),
                                Stream.of(year.daysLate()))
                        .flatMap(part -> part)
                        .toList())
                .toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
