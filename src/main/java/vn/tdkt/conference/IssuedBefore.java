package vn.tdkt.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issue;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;

/** Documents a paper of the conference speaks of: what it rests on, what it replaces. */
@Component
class IssuedBefore {

    private final Obligations obligations;
    private final Documents documents;

    IssuedBefore(Obligations obligations, Documents documents) {
        this.obligations = obligations;
        this.documents = documents;
    }

    /** The year's guidance and the cluster's own regulation and launch plan, as far as they were issued here. */
    List<String> bases(Obligation conference) {
        List<Obligation> found = new ArrayList<>();
        obligations.find(conference.year(), "year-guidance", Party.OFFICE).ifPresent(found::add);
        Stream.of("regulation", "launch-plan")
                .flatMap(kind -> obligations.find(conference.year(), kind, conference.debtor()).stream())
                .forEach(found::add);
        return found.stream()
                .map(obligations::inForce)
                .flatMap(obligation -> documents.ofObligation(obligation.id()).stream()
                        .filter(document -> document.issue().isPresent())
                        .reduce((older, newer) -> newer)
                        .stream())
                .map(document -> "Văn bản " + named(document) + " của "
                        + document.issuer().name() + " về " + document.subject())
                .toList();
    }

    /** Whether the cluster's year report has been drafted here, so that it can go with a letter. */
    boolean hasReport(Obligation conference) {
        return obligations.find(conference.year(), "year-cluster-report", conference.debtor()).stream()
                .anyMatch(report -> !documents.ofObligation(report.id()).isEmpty());
    }

    /** "Giấy mời này thay thế Giấy mời số 05/GM-KTĐNC ngày 01/11/2020."; empty for the first one. */
    String replaces(Obligation conference, String type, String what) {
        return documents.ofObligation(conference.id()).stream()
                .filter(document ->
                        document.type().equals(type) && document.issue().isPresent())
                .reduce((older, newer) -> newer)
                .map(document -> what + " này thay thế " + what + " " + named(document) + ".")
                .orElse("");
    }

    private static String named(Document document) {
        Issue issue = document.issue().orElseThrow();
        return "số " + issue.numberAndSymbol() + " ngày " + Days.text(issue.date());
    }
}
