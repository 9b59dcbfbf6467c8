package vn.tdkt.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Document;
import vn.tdkt.document.DocumentState;
import vn.tdkt.document.Documents;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.State;
import vn.tdkt.report.Completeness;
import vn.tdkt.report.Consolidation;
import vn.tdkt.report.Member;

/** What a cluster's file consists of: report, submission, minutes, and the dossier of each nominated unit. */
@Component
class ClusterFileParts implements Completeness {

    private static final List<Map.Entry<String, String>> PAPERS = List.of(
            Map.entry(ConferencePapers.REPORT, "Báo cáo tổng kết"),
            Map.entry(ConferencePapers.SUBMISSION, "Tờ trình kèm danh sách đề nghị"),
            Map.entry(ConferencePapers.MINUTES, "Biên bản hội nghị"));

    private final Documents documents;
    private final Obligations obligations;
    private final Consolidation consolidation;

    ClusterFileParts(Documents documents, Obligations obligations, Consolidation consolidation) {
        this.documents = documents;
        this.obligations = obligations;
        this.consolidation = consolidation;
    }

    @Override
    public String kind() {
        return "cluster-file";
    }

    @Override
    public List<Item> of(Obligation file) {
        List<Document> issued = documents.ofObligation(file.id()).stream()
                .filter(document -> document.state() == DocumentState.ISSUED)
                .toList();
        List<Item> items = new ArrayList<>(
                PAPERS.stream().map(paper -> paper(paper, issued)).toList());
        items.addAll(dossiers(file));
        return items;
    }

    private static Item paper(Map.Entry<String, String> paper, List<Document> issued) {
        return issued.stream()
                .filter(document -> document.type().equals(paper.getKey()))
                .reduce((earlier, later) -> later)
                .flatMap(Document::issue)
                .map(issue -> new Item(paper.getValue(), true, "số " + issue.numberAndSymbol(), List.of()))
                .orElseGet(() -> new Item(paper.getValue(), false, "chưa có trong hệ thống", List.of()));
    }

    /** Each nominated unit's dossier, received or not. */
    List<Item> dossiers(Obligation file) {
        List<Long> dossiers = obligations.below(file.id()).stream()
                .filter(below -> below.kind().equals(NominatedDossiers.KIND))
                .map(Obligation::id)
                .toList();
        return consolidation.members(file.id()).stream()
                .filter(member -> dossiers.contains(member.obligation()))
                .map(ClusterFileParts::dossier)
                .toList();
    }

    private static Item dossier(Member member) {
        return new Item(
                "Hồ sơ của " + member.name(), member.state() == State.ACCEPTED, member.stateLabel(), member.files());
    }
}
