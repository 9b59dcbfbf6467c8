package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;

/**
 * Who leads a cluster next: proposed, then elected, taken by rotation, appointed, or recognised by decision. Each tells
 * running work of the year when another unit leads it from now on. {@code account} is who records it.
 */
@Service
@Transactional
public class Headships {

    private final HeadTerms terms;
    private final HeadCandidates candidates;
    private final Organisation organisation;
    private final StoredEntries storage;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Headships(
            HeadTerms terms,
            HeadCandidates candidates,
            Organisation organisation,
            StoredEntries storage,
            ApplicationEventPublisher events,
            Clock clock) {
        this.terms = terms;
        this.candidates = candidates;
        this.organisation = organisation;
        this.storage = storage;
        this.events = events;
        this.clock = clock;
    }

    /** Heads and deputies of the year and the one after, and who is named to lead them: today's and those to come. */
    @Transactional(readOnly = true)
    public List<HeadTerm> around(int year) {
        return terms.around(year, LocalDate.now(clock));
    }

    /**
     * The unit shall lead the year after this one, in place of whoever was proposed before; it prepares that year from
     * today. Refuses who may not lead, and once somebody is head of that year.
     */
    public void propose(String cluster, int year, String unit, String account) {
        LocalDate today = LocalDate.now(clock);
        record(cluster, year + 1, unit, List.of(), today, led -> {
            terms.last(cluster, year + 1, ClusterRole.HEAD, today).ifPresent(head -> {
                throw new Refusal("%s đã có %s năm %d là %s; không ghi nhận đề xuất nữa."
                        .formatted(led.name(), led.kind().headInText(), year + 1, nameOf(head)));
            });
            terms.nameNext(new NamedHead(led, year + 1, unit, List.of(), null, null, today), account);
        });
    }

    /**
     * What the conference chose: head and deputies of the next year from that day on; until then the head prepares it. By a
     * way that needs a decision the unit is only next head and waits for it. Refuses to choose against a decision.
     */
    public void choose(
            String cluster,
            int nextYear,
            String head,
            List<String> deputies,
            HeadWay way,
            LocalDate day,
            String account) {
        record(cluster, nextYear, head, deputies, day, led -> {
            Optional<HeadTerm> decided = decided(cluster, nextYear, day);
            decided.filter(term -> !term.unit().equals(head)).ifPresent(term -> {
                throw new Refusal(
                        alreadyDecided(led, term) + " hội nghị không chọn đơn vị khác được; hãy ghi quyết định mới.");
            });
            NamedHead named = new NamedHead(led, nextYear, head, deputies, way, null, day);
            if (decided.isPresent()) {
                terms.nameDeputies(named, account);
            } else if (way.byDecision()) {
                terms.end(cluster, nextYear, ClusterRole.HEAD, day);
                terms.nameNext(named, account);
            } else {
                terms.nameHead(named, LocalDate.now(clock), account);
            }
        });
    }

    /** The decision that recognises whom the conference proposed, or somebody else. Refuses without decision. */
    public void recognise(
            String cluster,
            int nextYear,
            String unit,
            List<String> deputies,
            String decision,
            LocalDate day,
            String account) {
        decide(cluster, nextYear, unit, deputies, new Decided(HeadWay.RECOGNISED, decision), day, account);
    }

    /** The decision that appoints a head nobody proposed. Refuses without decision. */
    public void appoint(
            String cluster,
            int nextYear,
            String unit,
            List<String> deputies,
            String decision,
            LocalDate day,
            String account) {
        decide(cluster, nextYear, unit, deputies, new Decided(HeadWay.APPOINTED, decision), day, account);
    }

    /** Tells again who leads where a term began or ended lately: a day that lay ahead has come. Asked every morning. */
    public void tellOfTurnedTerms() {
        terms.turnedLately(LocalDate.now(clock)).forEach(events::publishEvent);
    }

    private void decide(
            String cluster,
            int nextYear,
            String unit,
            List<String> deputies,
            Decided by,
            LocalDate day,
            String account) {
        record(cluster, nextYear, unit, deputies, day, led -> {
            if (by.decision().isBlank()) {
                throw new Refusal("Chưa ghi số, ngày của quyết định; công nhận hoặc chỉ định %s phải có quyết định."
                        .formatted(led.kind().headInText()));
            }
            String decision = by.decision().strip();
            decided(cluster, nextYear, day)
                    .filter(term -> !term.unit().equals(unit) && !decision.equals(term.decision()))
                    .filter(term -> !day.isAfter(term.validFrom()))
                    .ifPresent(term -> {
                        throw new Refusal(alreadyDecided(led, term) + " quyết định mới chỉ thay được từ sau ngày đó.");
                    });
            NamedHead named = new NamedHead(led, nextYear, unit, deputies, by.way(), decision, day);
            terms.nameHead(named, LocalDate.now(clock), account);
        });
    }

    /** Checks who is named, records it while nobody else changes the organisation, and tells if another unit leads. */
    private void record(
            String cluster, int yearLed, String head, List<String> deputies, LocalDate day, Recording recording) {
        storage.lock();
        Cluster led = organisation.cluster(cluster);
        if (!led.existsOn(day)) {
            throw new Refusal(
                    "%s không hoạt động vào ngày %s; hãy kiểm tra lại ngày.".formatted(led.name(), ViewValue.of(day)));
        }
        candidates.check(led, head, deputies, day);
        Optional<String> before = leads(cluster, yearLed);
        recording.of(led);
        if (!leads(cluster, yearLed).equals(before)) {
            events.publishEvent(new HeadChanged(cluster, yearLed));
        }
    }

    private Optional<String> leads(String cluster, int year) {
        return organisation.headOf(cluster, year, LocalDate.now(clock));
    }

    private Optional<HeadTerm> decided(String cluster, int year, LocalDate day) {
        return terms.last(cluster, year, ClusterRole.HEAD, day).filter(term -> term.decision() != null);
    }

    private String alreadyDecided(Cluster led, HeadTerm term) {
        return "%s đã có %s năm %d là %s theo %s, từ ngày %s;"
                .formatted(
                        led.name(),
                        led.kind().headInText(),
                        term.year(),
                        nameOf(term),
                        term.decision(),
                        ViewValue.of(term.validFrom()));
    }

    private String nameOf(HeadTerm term) {
        return organisation.unit(term.unit()).name();
    }

    private record Decided(HeadWay way, String decision) {}

    @FunctionalInterface
    private interface Recording {
        void of(Cluster led);
    }
}
