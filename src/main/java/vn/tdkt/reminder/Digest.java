package vn.tdkt.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.State;

/** What one person's digest says: concrete, friendly, one line for each debt, the latest first. */
record Digest(List<Reminder> reminders, LocalDate today, Function<Debt, String> what) {

    String subject() {
        return "Nhắc việc thi đua, khen thưởng ngày " + Words.day(today) + ": " + inShort();
    }

    /** How many of what: a telephone shows it beside the subject, whose end it cuts off. */
    String inShort() {
        List<String> counts = new ArrayList<>();
        addCount(counts, toDo().filter(debt -> debt.due().isAfter(today)).count(), "việc sắp đến hạn");
        addCount(counts, toDo().filter(debt -> debt.due().isEqual(today)).count(), "việc đến hạn hôm nay");
        addCount(counts, toDo().filter(debt -> debt.late(today)).count(), "việc quá hạn");
        addCount(counts, members().count(), "thành viên chậm");
        addCount(counts, clusters().count(), "cụm, khối chậm");
        addCount(counts, units().count() + of(Part.COUNTED).count(), "đơn vị chậm");
        return String.join(", ", counts);
    }

    /** Those that have something to say. */
    List<Section> sections() {
        return Stream.of(
                        section("Việc của ông/bà và đơn vị", toDo().map(debt -> line(debt, ownLine(debt)))),
                        section("Thành viên chậm", members().map(debt -> line(debt, lateLine(debt)))),
                        section("Đơn vị chậm", units().map(debt -> line(debt, lateLine(debt)))),
                        section("Cụm, khối chậm", clusters().map(debt -> line(debt, lateLine(debt)))),
                        section("Số đơn vị chậm theo cụm, khối", counted()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static Section section(String title, Stream<Line> lines) {
        return new Section(title, lines.toList());
    }

    private Line line(Debt debt, String what) {
        return new Line(
                what + Words.day(debt.due()) + ", ", Words.left(debt.due(), today), debt.id(), debt.late(today));
    }

    private String ownLine(Debt debt) {
        String correction = debt.correction() ? ", bản đính chính" : "";
        String supplement = debt.state() == State.RETURNED ? ", bổ sung theo đề nghị của nơi nhận" : "";
        return what.apply(debt) + " của " + debt.debtorName() + ", gửi " + debt.receiverName() + correction + supplement
                + ": hạn ";
    }

    private String lateLine(Debt debt) {
        return debt.debtorName() + ": " + what.apply(debt) + ", hạn ";
    }

    private Stream<Line> counted() {
        Map<String, Long> counts = of(Part.COUNTED)
                .collect(Collectors.groupingBy(
                        reminder -> reminder.debt().receiverName(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(cluster -> new Line(cluster.getKey() + ": ", cluster.getValue() + " đơn vị", null, true));
    }

    private Stream<Debt> toDo() {
        return of(Part.TO_DO).map(Reminder::debt);
    }

    private Stream<Debt> members() {
        return named(Hearer.HEAD::equals, false);
    }

    private Stream<Debt> units() {
        return named(hearer -> hearer != Hearer.HEAD, false);
    }

    private Stream<Debt> clusters() {
        return named(hearer -> true, true);
    }

    private Stream<Debt> named(Function<Hearer, Boolean> whom, boolean clusters) {
        return of(Part.NAMED)
                .filter(reminder -> whom.apply(reminder.hearer()))
                .map(Reminder::debt)
                .filter(debt -> clusters == (debt.debtorKind() == PartyKind.CLUSTER));
    }

    private Stream<Reminder> of(Part part) {
        return reminders.stream()
                .filter(reminder -> reminder.part() == part)
                .sorted(Comparator.comparing(reminder -> reminder.debt().due()));
    }

    private static void addCount(List<String> counts, long count, String noun) {
        if (count > 0) {
            counts.add(count + " " + noun);
        }
    }

    /** Lines under one title. */
    record Section(String title, List<Line> lines) {}

    /**
     * One line.
     *
     * @param most what of it matters most: how far the day is, or how many; it ends the line
     * @param obligation whose page it leads to, null for none
     */
    record Line(String what, String most, @Nullable Long obligation, boolean late) {}
}
