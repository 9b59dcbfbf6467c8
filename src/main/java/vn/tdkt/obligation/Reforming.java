package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
    private final Endings endings;
    private final ObligationRepository repository;
    private final Organisation organisation;
    private final Kinds kinds;
    private final ReformPlanner planner;
    private final ApplicationEventPublisher events;

    Reforming(
            ReformRows rows,
            Obligations obligations,
            Endings endings,
            ObligationRepository repository,
            Organisation organisation,
            Kinds kinds,
            ReformPlanner planner,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.obligations = obligations;
        this.endings = endings;
        this.repository = repository;
        this.organisation = organisation;
        this.kinds = kinds;
        this.planner = planner;
        this.events = events;
    }

    /** What would follow from the memberships of that day; changes nothing. */
    @Transactional(readOnly = true)
    public Reform plan(LocalDate day) {
        return planner.plan(day);
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
                .forEach(endings::nobodyLeftBelow);
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
                .filter(one -> kinds.named(one.kind()).follows() == null)
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
