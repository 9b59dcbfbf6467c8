package vn.tdkt.board;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Reader;
import vn.tdkt.organisation.Groups;

/** What Sở Nội vụ reads on the board, for tests of other packages. */
@Component
public class BoardFigures {

    private static final Reader OFFICE = Reader.in(List.of(Groups.STANDING_OFFICERS));

    private final Boards boards;

    BoardFigures(Boards boards) {
        this.boards = boards;
    }

    /** How many of a kind stand how, by the words of the board. */
    public Map<String, Integer> of(int year, String kind) {
        return board(year, kind).numbers().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().label(), Map.Entry::getValue));
    }

    /** The late ones of a kind as "who, so many days". */
    public List<String> late(int year, String kind) {
        return board(year, kind).lists().late().lines().stream()
                .map(line -> line.who() + ", " + line.days())
                .toList();
    }

    private Board board(int year, String kind) {
        return boards.of(OFFICE, new Wanted(year, "", "", kind, ""), 0);
    }
}
