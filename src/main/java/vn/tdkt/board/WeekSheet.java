package vn.tdkt.board;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.document.BoardPrints;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.reminder.ChasedSoFar.Chased;

/** The week on one page A4 for who leads: figures and their change, the latest ones, what falls due. */
@Component
class WeekSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final int LONGEST_NAME = 30;

    private static final List<Figure> FIGURES = List.of(
            new Figure("Xong đúng hạn", Light.DONE),
            new Figure("Xong muộn", Light.DONE_LATE),
            new Figure("Không nộp", Light.MISSED),
            new Figure("Được miễn", Light.EXCUSED),
            new Figure("Đang quá hạn", Light.LATE),
            new Figure("Đang làm, còn hạn", Light.SOON, Light.OPEN, Light.SENT));

    private final BoardPrints print;
    private final BoardWords words;

    WeekSheet(BoardPrints print, BoardWords words) {
        this.print = print;
        this.words = words;
    }

    byte[] word(Week week) {
        PageRoom room = new PageRoom();
        List<String> dues = room.paragraphs(dues(week));
        List<Map<String, String>> rows = room.rows(late(week));
        int found = week.numbers().getOrDefault(Light.LATE, 0);
        Map<String, Object> values = new HashMap<>();
        values.put("about", about(week));
        values.put("phases", phases(week));
        values.put("figures", figures(week));
        values.put(
                "lateTitle",
                "Đang quá hạn: " + number(found) + " việc" + (found > rows.size() ? ", chậm nhất là:" : ""));
        values.put("anyRows", !rows.isEmpty());
        values.put("rows", rows);
        values.put(
                "more",
                found > rows.size()
                        ? "Còn " + number(found - rows.size()) + " việc quá hạn khác: xem trang “Tiến độ và thời hạn”."
                        : "");
        values.put("dueTitle", "Đến hạn trong tuần: " + number(week.numbers().getOrDefault(Light.SOON, 0)) + " việc");
        values.put("dues", dues.stream().map(text -> Map.of("text", text)).toList());
        return print.week(values);
    }

    private static String number(int number) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
    }

    private static String about(Week week) {
        LocalDate sunday = week.monday().plusDays(6);
        return "Tuần " + DAY.format(week.monday()) + " – " + DAY.format(sunday) + ", " + week.place()
                + " (số liệu đầu ngày thứ Hai)";
    }

    private String phases(Week week) {
        List<String> phases = words.glance(week.cells()).phases();
        return "Năm thi đua " + week.year() + ". "
                + (phases.isEmpty() ? "Không có việc nào đang làm." : "Đang làm: " + String.join("; ", phases) + ".");
    }

    private static List<Map<String, String>> figures(Week week) {
        return FIGURES.stream()
                .map(figure -> Map.of(
                        "name", figure.name(),
                        "number", number(figure.of(week.numbers())),
                        "change", changed(figure.of(week.numbers()) - figure.of(week.before()))))
                .toList();
    }

    private static String changed(int change) {
        return change == 0 ? "không đổi" : (change > 0 ? "tăng " : "giảm ") + number(Math.abs(change));
    }

    private List<Map<String, String>> late(Week week) {
        return week.late().stream().map(line -> row(line, week)).toList();
    }

    private Map<String, String> row(Standing.Line line, Week week) {
        Board.Line shown = words.line(line);
        return Map.of(
                "who", shown.who(),
                "what", shown.what() + ", gửi " + receiver(line, shown),
                "days", String.valueOf(line.days()),
                "chased", chased(week.chased().get(line.id())));
    }

    private static String receiver(Standing.Line line, Board.Line shown) {
        if (line.debtorKind() == PartyKind.OFFICE) {
            return Names.PROVINCE;
        }
        return line.debtorKind() == PartyKind.CLUSTER || line.clusterName() == null ? Names.OFFICE : shown.cluster();
    }

    private static String chased(@Nullable Chased chased) {
        if (chased == null || chased.toldOn() == null && chased.calledOn() == null) {
            return "chưa";
        }
        List<String> done = new ArrayList<>();
        if (chased.toldOn() != null) {
            done.add("thư " + SHORT_DAY.format(chased.toldOn())
                    + (chased.people() == 0 ? "" : " (" + chased.people() + " người)"));
        }
        if (chased.calledOn() != null) {
            done.add("gọi " + SHORT_DAY.format(chased.calledOn()) + ": " + brief(chased.spokeTo()));
        }
        if (chased.promised() != null) {
            done.add("hẹn " + SHORT_DAY.format(chased.promised()));
        }
        return String.join("; ", done);
    }

    private static String brief(@Nullable String name) {
        String whole = name == null ? "" : name;
        return whole.length() <= LONGEST_NAME ? whole : whole.substring(0, LONGEST_NAME) + "…";
    }

    /** A line for each kind of work, with its clusters, most first. */
    private List<String> dues(Week week) {
        Map<String, List<Standing.Cell>> kinds = week.cells().stream()
                .filter(cell -> cell.light() == Light.SOON)
                .collect(Collectors.groupingBy(Standing.Cell::kind));
        return words.kindsOf(kinds.values().stream().flatMap(List::stream).toList()).stream()
                .map(kind -> due(kind.name(), kinds.getOrDefault(kind.code(), List.of())))
                .toList();
    }

    private static String due(String kind, List<Standing.Cell> cells) {
        int all = cells.stream().mapToInt(Standing.Cell::number).sum();
        boolean oneEach = all == cells.size();
        String places = cells.stream()
                .sorted((a, b) -> b.number() - a.number())
                .map(cell -> BoardWords.place(cell) + (oneEach ? "" : ": " + cell.number()))
                .collect(Collectors.joining(", "));
        return kind + ": " + number(all) + " việc (" + places + ").";
    }

    /** A number of the year: how many stand in one of these ways. */
    private record Figure(String name, List<Light> lights) {

        Figure(String name, Light... lights) {
            this(name, List.of(lights));
        }

        int of(Map<Light, Integer> numbers) {
            return lights.stream()
                    .mapToInt(light -> numbers.getOrDefault(light, 0))
                    .sum();
        }
    }
}
