package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.YearDates;
import vn.tdkt.obligation.ObligationEvents.ReceiptNoLongerNeeded;
import vn.tdkt.obligation.Reform.Begin;
import vn.tdkt.obligation.Reform.End;
import vn.tdkt.obligation.Reform.Move;
import vn.tdkt.organisation.Organisation;

/**
 * Clusters re-formed in the course of a year: what is still open goes with its unit to the new cluster, what is settled
 * stays with the old one. Done a second time it finds nothing.
 */
@Service
@Transactional
public class Reforming {

    private final ReformRows rows;
    private final Obligations obligations;
    private final ObligationRepository repository;
    private final Organisation organisation;
    private final Kinds kinds;
    private final Cycles cycles;
    private final ApplicationEventPublisher events;

    Reforming(
            ReformRows rows,
            Obligations obligations,
            ObligationRepository repository,
            Organisation organisation,
            Kinds kinds,
            Cycles cycles,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.obligations = obligations;
        this.repository = repository;
        this.organisation = organisation;
        this.kinds = kinds;
        this.cycles = cycles;
        this.events = events;
    }

    /** What would follow from the memberships of that day; changes nothing. */
    @Transactional(readOnly = true)
    public Reform plan(LocalDate day) {
        Set<String> fed = kinds.obligationKinds().stream()
                .filter(kind -> kind.debtor() == PartyKind.UNIT && kind.feeds() != null)
                .map(Kind::code)
                .collect(Collectors.toSet());
        List<Move> moves = rows.moves(day, fed);
        return new Reform(moves, begins(day, moves), rows.ends(day, moves));
    }

    private List<Begin> begins(LocalDate day, List<Move> moves) {
        Map<Integer, List<Move>> byYear =
                moves.stream().collect(Collectors.groupingBy(Move::year, LinkedHashMap::new, Collectors.toList()));
        List<Begin> begins = new ArrayList<>();
        byYear.forEach((year, ofYear) -> begins.addAll(begins(day, year, ofYear)));
        return begins;
    }

    /** What lies behind is owed by who did it then, unless something that moves feeds it. */
    private List<Begin> begins(LocalDate day, int year, List<Move> moves) {
        Set<String> owed = new HashSet<>(rows.owedByClusters(year));
        Set<String> fed = moves.stream()
                .map(move -> kinds.named(move.kind()).feeds() + " " + move.to())
                .collect(Collectors.toSet());
        YearDates dates = cycles.datesOf(year);
        List<Begin> begins = new ArrayList<>();
        for (String cluster : moves.stream().map(Move::to).collect(Collectors.toCollection(TreeSet::new))) {
            for (Kind kind : kinds.obligationKinds()) {
                String key = kind.code() + " " + cluster;
                if (kind.debtor() == PartyKind.CLUSTER && !owed.contains(key)) {
                    LocalDate due = dates.due(kind.milestone(), cluster, null);
                    if (fed.contains(key) || !due.isBefore(day)) {
                        begins.add(new Begin(year, kind, cluster, due));
                    }
                }
            }
        }
        return begins;
    }

    /** Does what {@link #plan} says of that day. */
    void follow(LocalDate day) {
        Reform reform = plan(day);
        List<Obligation> begun = reform.begins().stream().map(this::begin).toList();
        Map<String, Long> consolidating = new LinkedHashMap<>();
        reform.moves().forEach(move -> move(move, consolidating));
        reform.ends().stream().filter(End::withdrawn).forEach(this::end);
        askLikeTheirFellows(begun);
        reform.moves().forEach(this::askLikeItsFellows);
        reform.moves().stream()
                .map(Move::parent)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(obligations::nobodyLeftBelow);
        takeOfHeads(reform.moves(), day);
    }

    private Obligation begin(Begin begin) {
        Kind kind = begin.kind();
        Long parent = kind.feeds() == null
                ? null
                : repository
                        .findByYearAndKindAndDebtorKindAndDebtor(
                                begin.year(), kind.feeds(), PartyKind.OFFICE, Party.OFFICE.code())
                        .map(Obligation::id)
                        .orElse(null);
        Party cluster = Party.cluster(begin.cluster());
        Party receiver = switch (kind.receiver()) {
            case OFFICE -> Party.OFFICE;
            case PROVINCE -> Party.PROVINCE;
            default -> cluster;
        };
        Obligation begun =
                repository.save(Obligation.planned(begin.year(), kind, cluster, receiver, parent, begin.due()));
        obligations.note(begun.id(), "Cụm, khối mới thành lập trong năm", null);
        return begun;
    }

    private void move(Move move, Map<String, Long> consolidating) {
        String feeds = Objects.requireNonNull(kinds.named(move.kind()).feeds());
        Long parent = consolidating.computeIfAbsent(
                move.year() + feeds + move.to(),
                key -> repository
                        .findByYearAndKindAndDebtorKindAndDebtor(move.year(), feeds, PartyKind.CLUSTER, move.to())
                        .map(Obligation::id)
                        .orElse(null));
        obligations.moveTo(
                obligations.get(move.id()),
                Party.cluster(move.to()),
                parent,
                "Từ " + move.fromName() + " sang " + move.toName() + " theo " + move.decision());
    }

    private void end(End end) {
        obligations.withdraw(end.id(), end.clusterName() + " không còn theo quyết định sắp xếp lại cụm, khối", null);
    }

    private void askLikeTheirFellows(List<Obligation> begun) {
        Map<Integer, List<String>> asked = begun.stream()
                .map(Obligation::year)
                .distinct()
                .collect(Collectors.toMap(year -> year, rows::askedKinds));
        begun.stream()
                .filter(one -> asked.getOrDefault(one.year(), List.of()).contains(one.kind()))
                .forEach(one -> obligations.ask(one.id()));
    }

    /** A collection that asked its members before does not ask again. */
    private void askLikeItsFellows(Move move) {
        Obligation moved = obligations.get(move.id());
        if (moved.state() == State.PLANNED && moved.parent() != null) {
            Obligation above = obligations.get(moved.parent());
            if (!above.collected() && (above.state() == State.ASKED || above.state() == State.RETURNED)) {
                obligations.ask(move.id());
            }
        }
    }

    /** What the head of the new cluster had sent to the old one would now wait for itself. */
    private void takeOfHeads(List<Move> moves, LocalDate day) {
        Map<Integer, Map<String, String>> heads = moves.stream()
                .map(Move::year)
                .distinct()
                .collect(Collectors.toMap(year -> year, year -> organisation.heads(year, day)));
        moves.stream()
                .filter(move -> move.state() == State.SUBMITTED)
                .filter(move -> move.unit()
                        .equals(heads.getOrDefault(move.year(), Map.of()).get(move.to())))
                .forEach(move -> {
                    obligations.accept(move.id(), null, null);
                    events.publishEvent(new ReceiptNoLongerNeeded(move.id()));
                });
    }
}
