package vn.tdkt.conference;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.document.Addressees;
import vn.tdkt.document.Paper;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.report.DocumentFacts;
import vn.tdkt.report.PaperWriter;
import vn.tdkt.report.Written;

/** Writes what follows a conference: the cluster's report, submission and minutes, a nominated unit's dossier. */
@Component
class ConferencePapers implements PaperWriter {

    static final String REPORT = "cluster-final-report";
    static final String SUBMISSION = "nomination-submission";
    static final String MINUTES = "conference-minutes";
    static final String ACHIEVEMENTS = "achievement-report";

    private final DocumentFacts facts;
    private final StoredConferences stored;
    private final ClusterFileContent clusterFile;
    private final MinutesContent minutes;
    private final DossierContent dossiers;

    ConferencePapers(
            DocumentFacts facts,
            StoredConferences stored,
            ClusterFileContent clusterFile,
            MinutesContent minutes,
            DossierContent dossiers) {
        this.facts = facts;
        this.stored = stored;
        this.clusterFile = clusterFile;
        this.minutes = minutes;
        this.dossiers = dossiers;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of(REPORT, ACHIEVEMENTS);
    }

    @Override
    public List<Written> write(Obligation obligation, String drafter) {
        Paper main = facts.report(obligation, drafter);
        if (main.type().equals(ACHIEVEMENTS)) {
            return List.of(new Written(main, dossiers.of(obligation)));
        }
        HeldConference held = held(obligation);
        return List.of(
                new Written(main, clusterFile.report(obligation, held)),
                new Written(submission(obligation, drafter), clusterFile.submission(obligation, held)),
                new Written(minutes(obligation, drafter), minutes.of(obligation, held)));
    }

    private HeldConference held(Obligation file) {
        return stored.ofCluster(file.debtor().code(), file.year())
                .filter(held -> held.meeting() != null)
                .orElseThrow(() -> new Refusal("Chưa ghi kết quả hội nghị tổng kết nên chưa soạn được hồ sơ;"
                        + " hãy hoàn thành việc “Ghi kết quả hội nghị” trước."));
    }

    private Paper submission(Obligation file, String drafter) {
        return facts.paper(
                file,
                SUBMISSION,
                drafter,
                "Đề nghị khen thưởng thành tích trong phong trào thi đua năm " + file.year(),
                new Addressees(
                        List.of("Hội đồng Thi đua - Khen thưởng tỉnh", Names.OFFICE), List.of(), List.of(), "VT"));
    }

    private Paper minutes(Obligation file, String drafter) {
        return facts.paper(
                file,
                MINUTES,
                drafter,
                "Hội nghị tổng kết công tác thi đua, khen thưởng năm " + file.year(),
                new Addressees(List.of(), List.of(), List.of(Names.OFFICE, "Các đơn vị thành viên"), "VT"));
    }
}
