package vn.tdkt.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.Corrections;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.ChasingLetters;

/** Closes a year: what is still open in it ends with a reason, and nothing of it changes afterwards. */
@Service
@Transactional
public class YearClosing {

    private final Obligations obligations;
    private final Corrections corrections;
    private final Cycles cycles;
    private final Kinds kinds;
    private final YearClusters clusters;

    YearClosing(Obligations obligations, Corrections corrections, Cycles cycles, Kinds kinds, YearClusters clusters) {
        this.obligations = obligations;
        this.corrections = corrections;
        this.cycles = cycles;
        this.kinds = kinds;
        this.clusters = clusters;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        int year = obligations.get(id).year();
        Map<String, String> names = clusters.names();
        Map<String, List<Obligation>> byKind = new LinkedHashMap<>();
        open(year).stream()
                .filter(one -> !blocks(one))
                .forEach(one -> byKind.computeIfAbsent(one.kind() + " " + one.state(), key -> new ArrayList<>())
                        .add(one));
        return new Sheet(
                year, byKind.values().stream().map(alike -> left(alike, names)).toList(), blocking(year));
    }

    /** Ends what is open, the consolidating ones first, and closes the year; refuses while the office itself owes a document. */
    public void close(long id, Answer answer, Person officer) {
        int year = obligations.get(id).year();
        if (!answer.close() || answer.reason() == null || answer.reason().isBlank()) {
            throw new Refusal("Để khép năm, hãy đánh dấu “Khép năm thi đua " + year
                    + "” và ghi lý do kết thúc các việc còn mở; chưa thì cứ để việc này mở.");
        }
        List<String> blocking = blocking(year);
        if (!blocking.isEmpty()) {
            throw new Refusal(
                    "Cơ quan thường trực còn văn bản đã giao mà chưa phát hành: " + String.join(", ", blocking)
                            + "; hãy phát hành hoặc ghi nhận đã làm ngoài hệ thống rồi khép năm.");
        }
        open(year).stream()
                .sorted(Comparator.comparing(YearClosing::wasAsked))
                .forEach(
                        one -> obligations.endWithYear(one.id(), answer.reason().strip(), officer.account()));
        corrections.endWithYear(year, answer.reason().strip(), officer.account());
        cycles.close(year, officer.account());
    }

    /** What nobody was asked for ends first: the end of something else would only now ask for it. */
    private static boolean wasAsked(Obligation one) {
        return one.state() != State.PLANNED;
    }

    private List<Obligation> open(int year) {
        return obligations.ofYear(year).stream()
                .filter(one -> !one.state().settled())
                .toList();
    }

    private List<String> blocking(int year) {
        return open(year).stream()
                .filter(YearClosing::blocks)
                .map(one -> kinds.named(one.kind()).name())
                .toList();
    }

    /** The year's model waits for what the office was asked for. */
    private static boolean blocks(Obligation one) {
        return !one.kind().equals(ChasingLetters.KIND)
                && (one.debtor().kind() == PartyKind.OFFICE && one.state() != State.PLANNED);
    }

    private Left left(List<Obligation> alike, Map<String, String> names) {
        Obligation first = alike.get(0);
        return new Left(
                kinds.named(first.kind()).name(),
                first.state().label(),
                end(first.state()).label(),
                alike.size(),
                alike.stream()
                        .map(one -> one.debtor().equals(Party.OFFICE)
                                ? Names.OFFICE
                                : one.debtor().code())
                        .map(code -> names.getOrDefault(code, code))
                        .collect(Collectors.joining(", ")));
    }

    private static State end(State state) {
        return switch (state) {
            case PLANNED -> State.WITHDRAWN;
            case SUBMITTED -> State.ACCEPTED;
            case ASKED, RETURNED -> State.MISSED;
            case ACCEPTED, MISSED, EXCUSED, WITHDRAWN, CARRIED, SILENT -> state;
        };
    }

    /** The tick and the reason that goes into the history of what is ended. */
    public record Answer(boolean close, @Nullable String reason) {}

    /** What of one kind and state is open, and what becomes of it. */
    public record Left(String kind, String state, String becomes, int count, String who) {}

    /** @param blocking documents of the office itself that must be issued before */
    public record Sheet(int year, List<Left> open, List<String> blocking) {}
}
