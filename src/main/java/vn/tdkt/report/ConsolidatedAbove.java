package vn.tdkt.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Corrections;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;

/** Tells whoever made something of a report that it was corrected. */
@Component
class ConsolidatedAbove {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Obligations obligations;
    private final Corrections corrections;
    private final OutdatedFigures outdated;
    private final Outlines outlines;
    private final Names names;
    private final ApplicationEventPublisher events;

    ConsolidatedAbove(
            Obligations obligations,
            Corrections corrections,
            OutdatedFigures outdated,
            Outlines outlines,
            Names names,
            ApplicationEventPublisher events) {
        this.obligations = obligations;
        this.corrections = corrections;
        this.outdated = outdated;
        this.outlines = outlines;
        this.names = names;
        this.events = events;
    }

    /** A line in the history of each; more only of one whose document is out and no longer agrees. */
    void tell(Obligation corrected, long correction, List<Change> changes) {
        String who = names.of(corrected.debtor());
        for (Obligation one : above(corrected)) {
            corrections.happenedBelow(one.id(), who + ": " + Change.inWords(changes));
            outdated.of(one)
                    .ifPresent(figures -> events.publishEvent(
                            new FiguresOutdated(one, correction, who, document(figures), what(figures))));
        }
    }

    /** Those it feeds, at any depth, and what gathers all of a kind. */
    private List<Obligation> above(Obligation obligation) {
        List<Obligation> chain = new ArrayList<>();
        for (Long next = obligation.parent();
                next != null;
                next = chain.get(chain.size() - 1).parent()) {
            chain.add(obligations.get(next));
        }
        List<String> kinds = Stream.concat(Stream.of(obligation), chain.stream())
                .map(Obligation::kind)
                .toList();
        outlines.gathering(kinds)
                .forEach(kind ->
                        obligations.find(obligation.year(), kind, Party.OFFICE).ifPresent(chain::add));
        return chain;
    }

    private static String document(OutdatedFigures.Outdated figures) {
        return figures.issuedOn() == null
                ? "đã thống nhất"
                : "số " + figures.number() + " ngày " + DAY.format(figures.issuedOn());
    }

    private static String what(OutdatedFigures.Outdated figures) {
        return figures.totals().isEmpty()
                ? "các tổng không đổi, chỉ nội dung thay đổi"
                : Change.inWords(figures.totals());
    }
}
