package vn.tdkt.conference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.report.WrittenReports;

/** What a nominated unit's achievement report says, in the fields of its template. */
@Component
class DossierContent {

    private final WrittenReports written;
    private final StoredConferences stored;
    private final Names names;
    private final MeetingWords words;

    DossierContent(WrittenReports written, StoredConferences stored, Names names, MeetingWords words) {
        this.written = written;
        this.stored = stored;
        this.names = names;
        this.words = words;
    }

    Map<String, Object> of(Obligation dossier) {
        String unit = names.of(dossier.debtor());
        Map<String, String> texts = written.texts(dossier.id());
        return Map.of(
                "introduction",
                unit + " báo cáo thành tích năm " + dossier.year() + ", đề nghị tặng:",
                "nominations",
                nominations(dossier),
                "openingSections",
                written.outline(dossier.kind()).stream()
                        .filter(section -> texts.containsKey(section.key()))
                        .map(section ->
                                Map.of("heading", section.title(), "body", texts.getOrDefault(section.key(), "")))
                        .toList(),
                "closing",
                "Trên đây là báo cáo thành tích năm " + dossier.year() + " của " + unit + "./.");
    }

    /** What the cluster's conference nominates the unit for. */
    List<Map<String, String>> nominations(Obligation dossier) {
        Optional<HeldConference> held = stored.ofCluster(dossier.receiver().code(), dossier.year());
        return held.stream()
                .flatMap(conference -> conference.nominated().stream())
                .filter(vote -> vote.unit().equals(dossier.debtor().code()))
                .map(vote -> Map.of(
                        "award",
                        words.award(dossier, vote),
                        "votes",
                        vote.counted() + (vote.share().isEmpty() ? "" : " tán thành (" + vote.share() + ")")))
                .toList();
    }
}
