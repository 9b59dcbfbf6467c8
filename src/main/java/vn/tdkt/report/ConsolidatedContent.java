package vn.tdkt.report;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.State;

/** What a report of many says, in the fields of the cluster's and the province's templates. */
@Component
class ConsolidatedContent {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ReportStore store;
    private final Consolidation consolidation;
    private final Outlines outlines;
    private final YearEndContent year;
    private final List<ProvinceReportPart> parts;
    private final Names names;

    ConsolidatedContent(
            ReportStore store,
            Consolidation consolidation,
            Outlines outlines,
            YearEndContent year,
            List<ProvinceReportPart> parts,
            Names names) {
        this.parts = parts;
        this.year = year;
        this.store = store;
        this.consolidation = consolidation;
        this.outlines = outlines;
        this.names = names;
    }

    Map<String, Object> ofCluster(Obligation obligation) {
        String cluster = names.of(obligation.debtor());
        List<Member> members = consolidation.members(obligation.id());
        Map<String, Object> content = common(obligation, cluster);
        putDetails(content, "unit", consolidation.ofUnits(Source.below(obligation.id())));
        content.putAll(counts(members));
        content.put("clusterName", cluster);
        content.put("memberCount", owing(members).size());
        content.put("lateUnits", namesOf(members, member -> received(member) && member.daysLate() > 0));
        content.put("missingUnits", namesOf(members, member -> member.state() == State.MISSED));
        content.put(
                "reviewName",
                Objects.requireNonNullElse(outlines.named(obligation.kind()).review(), ""));
        content.putAll(review(store.headOrEmpty(obligation.id())));
        content.putAll(year.of(obligation, outlines.named(obligation.kind())));
        return content;
    }

    Map<String, Object> ofProvince(Obligation obligation) {
        Source source = outlines.named(obligation.kind()).sourceOf(obligation);
        List<Member> clusters = consolidation.members(source);
        List<ClusterMember> units = consolidation.unitsBelow(source);
        Map<String, Object> content = common(obligation, names.of(obligation.debtor()));
        putDetails(content, "cluster", consolidation.ofClusters(source));
        content.putAll(counts(units.stream().map(ClusterMember::member).toList()));
        content.put("clusterCount", clusters.size());
        content.put(
                "unitCount",
                owing(units.stream().map(ClusterMember::member).toList()).size());
        content.put(
                "excusedCount",
                units.stream()
                        .filter(unit -> unit.member().state() == State.EXCUSED)
                        .count());
        content.put(
                "clusters",
                clusters.stream().map(cluster -> clusterRow(cluster, units)).toList());
        List<Map<String, String>> missing = units.stream()
                .filter(unit -> unit.member().state() == State.MISSED)
                .map(unit -> Map.of("name", unit.member().name(), "cluster", unit.cluster(), "note", ""))
                .toList();
        content.put("anyMissing", !missing.isEmpty());
        content.put("missing", missing);
        parts.forEach(part -> content.putAll(part.of(obligation)));
        return content;
    }

    private Map<String, Object> common(Obligation obligation, String debtor) {
        Wording words = outlines.named(obligation.kind()).wording();
        List<Sum> sums = consolidation.sums(outlines.named(obligation.kind()).sourceOf(obligation));
        Map<String, Object> content = new HashMap<>();
        content.put("introduction", words.introductionOf(obligation, debtor));
        content.put("closing", words.closingOf(obligation, debtor));
        content.put("anyTotals", !sums.isEmpty());
        content.put("period", words.periodOf(obligation));
        content.put("resultsTitle", words.results());
        content.put("openingSections", List.of());
        content.put("closingSections", List.of());
        content.put("totals", sums.stream().map(ConsolidatedContent::total).toList());
        content.put("totalsRemark", sums.isEmpty() ? "Các đơn vị không đăng ký chỉ tiêu chung để cộng." : "");
        content.put("gatheredSections", sections(obligation));
        return content;
    }

    private static void putDetails(Map<String, Object> content, String field, List<Detail> details) {
        content.put("anyDetails", !details.isEmpty());
        content.put(
                "details",
                details.stream()
                        .map(detail -> {
                            Map<String, String> row = new HashMap<>(total(detail.sum()));
                            row.put(field, detail.whose());
                            return row;
                        })
                        .toList());
    }

    private List<Map<String, Object>> sections(Obligation obligation) {
        Map<String, String> summaries = store.sections(obligation.id());
        Outline outline = outlines.named(obligation.kind());
        Map<String, List<Gathered>> parts = consolidation.texts(outline.sourceOf(obligation)).stream()
                .collect(Collectors.groupingBy(Gathered::section));
        return outline.sections().stream()
                .filter(section -> summaries.containsKey(section.key()) || parts.containsKey(section.key()))
                .map(section -> Map.<String, Object>of(
                        "heading", section.title(),
                        "summary", summaries.getOrDefault(section.key(), ""),
                        "parts",
                                parts.getOrDefault(section.key(), List.of()).stream()
                                        .map(part -> Map.of("name", part.name(), "body", part.text()))
                                        .toList()))
                .toList();
    }

    private static Map<String, Object> counts(List<Member> members) {
        long received = members.stream().filter(ConsolidatedContent::received).count();
        long late = members.stream()
                .filter(member -> received(member) && member.daysLate() > 0)
                .count();
        return Map.of(
                "receivedCount",
                received,
                "onTimeCount",
                received - late,
                "lateCount",
                late,
                "missingCount",
                members.stream()
                        .filter(member -> member.state() == State.MISSED)
                        .count());
    }

    private static Map<String, Object> clusterRow(Member cluster, List<ClusterMember> units) {
        List<Member> own = units.stream()
                .filter(unit -> unit.clusterReport() == cluster.obligation())
                .map(ClusterMember::member)
                .toList();
        Map<String, Object> counts = counts(own);
        return Map.of(
                "name", cluster.name(),
                "unitCount", owing(own).size(),
                "onTimeCount", counts.get("onTimeCount"),
                "lateCount", counts.get("lateCount"),
                "missingCount", counts.get("missingCount"),
                "report", cluster.submittedOn() == null ? cluster.stateLabel() : DAY.format(cluster.submittedOn()));
    }

    private static Map<String, Object> review(ReportStore.Head head) {
        ClusterReportAnswer.Review review = head.review();
        if (review == null || review.on() == null) {
            return Map.of("meeting", Map.of(), "writtenRound", Map.of());
        }
        String summary = Objects.requireNonNullElse(review.note(), "");
        String place = review.place() == null || review.place().isBlank()
                ? ""
                : " tại " + review.place().strip();
        Map<String, Object> meeting = Map.of("date", DAY.format(review.on()), "place", place, "summary", summary);
        Map<String, Object> written = Map.of("to", DAY.format(review.on()), "summary", summary);
        boolean held = review.way() == ReviewWay.MEETING;
        return Map.of("meeting", held ? meeting : Map.of(), "writtenRound", held ? Map.of() : written);
    }

    private static Map<String, String> total(Sum sum) {
        return Map.of(
                "name", sum.name(),
                "measure", sum.measure(),
                "planned", Figures.text(sum.adjusted()),
                "achieved", Figures.text(sum.achieved()),
                "rate", Figures.rate(sum.achieved(), sum.adjusted()),
                "unitCount", String.valueOf(sum.units()));
    }

    private static boolean received(Member member) {
        return member.state() == State.ACCEPTED;
    }

    private static List<Member> owing(List<Member> members) {
        return members.stream()
                .filter(member -> member.state() != State.WITHDRAWN)
                .toList();
    }

    private static String namesOf(List<Member> members, Predicate<Member> which) {
        return members.stream().filter(which).map(Member::name).collect(Collectors.joining(", "));
    }
}
