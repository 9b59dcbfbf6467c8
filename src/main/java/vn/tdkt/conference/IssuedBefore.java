package vn.tdkt.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Document;
import vn.tdkt.document.DocumentTypes;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issue;
import vn.tdkt.document.Retirements;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.Party;

/** Documents a paper of the conference speaks of: what it rests on, what it replaces. */
@Component
class IssuedBefore {

    private static final Pattern NAMES_A_PAPER = Pattern.compile("(?i)số\\s*\\d+.*ngày\\s*\\d.*");

    private final Obligations obligations;
    private final Documents documents;
    private final Retirements retirements;
    private final DocumentTypes types;
    private final OutsideRecords outside;
    private final Kinds kinds;

    IssuedBefore(
            Obligations obligations,
            Documents documents,
            Retirements retirements,
            DocumentTypes types,
            OutsideRecords outside,
            Kinds kinds) {
        this.obligations = obligations;
        this.documents = documents;
        this.retirements = retirements;
        this.types = types;
        this.outside = outside;
        this.kinds = kinds;
    }

    /** The year's guidance and the cluster's own regulation and launch plan, issued here or named by who recorded them. */
    List<String> bases(Obligation conference) {
        List<Obligation> found = new ArrayList<>();
        obligations.find(conference.year(), "year-guidance", Party.OFFICE).ifPresent(found::add);
        Stream.of("regulation", "launch-plan")
                .flatMap(kind -> obligations.find(conference.year(), kind, conference.debtor()).stream())
                .forEach(found::add);
        return found.stream()
                .map(obligations::inForce)
                .flatMap(obligation -> lastIssued(obligation).map(this::inFull).or(() -> recorded(obligation)).stream())
                .toList();
    }

    private Optional<Document> lastIssued(Obligation obligation) {
        return inForce(obligation, document -> true);
    }

    private String inFull(Document document) {
        return "%s %s của %s về %s"
                .formatted(
                        types.byCode(document.type()).name(),
                        named(document),
                        document.issuer().nameInText(),
                        document.letterSubject());
    }

    /** What was done on paper counts when the note of it says which paper. */
    private Optional<String> recorded(Obligation obligation) {
        return outside.lastOf(obligation.id())
                .map(DoneOutside::note)
                .filter(note -> NAMES_A_PAPER.matcher(note).find())
                .map(note -> "%s (%s)".formatted(kinds.named(obligation.kind()).name(), note.strip()));
    }

    /** Whether the cluster's year report has been drafted here, so that it can go with a letter. */
    boolean hasReport(Obligation conference) {
        return obligations.find(conference.year(), "year-cluster-report", conference.debtor()).stream()
                .anyMatch(report -> !documents.ofObligation(report.id()).isEmpty());
    }

    /** "Giấy mời này thay thế Giấy mời số 05/GM-KTĐNC ngày 01/11/2020."; empty for the first one. */
    String replaces(Obligation conference, String type, String what) {
        return inForce(conference, document -> document.type().equals(type))
                .map(document -> what + " này thay thế " + what + " " + named(document) + ".")
                .orElse("");
    }

    /** The newest that was issued and neither taken back nor replaced. */
    private Optional<Document> inForce(Obligation obligation, Predicate<Document> wanted) {
        List<Document> issued = documents.ofObligation(obligation.id()).stream()
                .filter(document -> document.issue().isPresent() && wanted.test(document))
                .toList();
        Set<Long> retired =
                retirements.of(issued.stream().map(Document::id).toList()).keySet();
        return issued.stream()
                .filter(document -> !retired.contains(document.id()))
                .reduce((older, newer) -> newer);
    }

    private static String named(Document document) {
        Issue issue = document.issue().orElseThrow();
        return "số " + issue.numberAndSymbol() + " ngày " + Days.text(issue.date());
    }
}
