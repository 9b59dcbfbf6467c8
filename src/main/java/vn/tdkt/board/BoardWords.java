package vn.tdkt.board;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.PartyKind;

/** What the board says in an office's words. */
@Component
class BoardWords {

    static final String OFFICES = "Sở Nội vụ và cấp tỉnh";

    private static final Map<String, String> PHASES = Map.of(
            "launch", "Phát động thi đua",
            "registration", "Đăng ký chỉ tiêu, ký giao ước",
            "six-month", "Sơ kết 6 tháng đầu năm",
            "year-end", "Tổng kết năm, xét khen thưởng");

    private static final Set<Light> WAITING = EnumSet.of(Light.LATE, Light.SOON, Light.OPEN, Light.SENT);

    private final Kinds kinds;

    BoardWords(Kinds kinds) {
        this.kinds = kinds;
    }

    Board.Glance glance(List<Standing.Cell> cells) {
        Set<String> waiting = cells.stream()
                .filter(cell -> WAITING.contains(cell.light()))
                .map(Standing.Cell::kind)
                .collect(Collectors.toSet());
        LocalDate next = cells.stream()
                .map(Standing.Cell::next)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Board.Glance(
                inOrder(waiting)
                        .map(Kind::phase)
                        .filter(Objects::nonNull)
                        .map(PHASES::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                next,
                dueOn(next, cells),
                cells.stream()
                        .filter(cell -> WAITING.contains(cell.light()))
                        .mapToInt(Standing.Cell::number)
                        .sum());
    }

    private List<String> dueOn(@Nullable LocalDate day, List<Standing.Cell> cells) {
        Set<String> due = cells.stream()
                .filter(cell -> day != null && day.equals(cell.next()))
                .map(Standing.Cell::kind)
                .collect(Collectors.toSet());
        return inOrder(due).map(this::name).distinct().toList();
    }

    List<Board.Choice> kindsOf(List<Standing.Cell> cells) {
        Set<String> there = cells.stream().map(Standing.Cell::kind).collect(Collectors.toSet());
        return inOrder(there)
                .map(kind -> new Board.Choice(kind.code(), name(kind)))
                .toList();
    }

    private Stream<Kind> inOrder(Set<String> codes) {
        return kinds.obligationKinds().stream().filter(kind -> codes.contains(kind.code()));
    }

    /** What units owe and what their cluster makes of it often bear one name. */
    private String name(Kind kind) {
        boolean shared = kinds.obligationKinds().stream()
                .anyMatch(other ->
                        !other.code().equals(kind.code()) && other.name().equals(kind.name()));
        return shared && kind.debtor() == PartyKind.CLUSTER ? kind.name() + " (cụm, khối)" : kind.name();
    }

    boolean known(String kind) {
        return kinds.obligationKinds().stream().anyMatch(one -> one.code().equals(kind));
    }

    String kind(String code) {
        return name(kinds.named(code));
    }

    static String place(Standing.Cell cell) {
        return cell.name() == null ? OFFICES : cell.name();
    }

    Board.Line line(Standing.Line line) {
        return new Board.Line(
                line.id(),
                who(line),
                line.clusterName() == null ? OFFICES : line.clusterName(),
                line.place(),
                line.debtorKind() == PartyKind.UNIT ? line.debtor() : null,
                line.title() == null ? kind(line.kind()) : line.title(),
                line.nowDue(),
                line.extended(),
                line.submittedOn(),
                line.light(),
                line.light().label(),
                line.days());
    }

    private static String who(Standing.Line line) {
        return switch (line.debtorKind()) {
            case OFFICE -> Names.OFFICE;
            case PROVINCE -> Names.PROVINCE;
            case UNIT, CLUSTER, GIVER -> Objects.requireNonNullElse(line.debtorName(), line.debtor());
        };
    }
}
