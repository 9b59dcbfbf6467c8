package vn.tdkt.process;

import static vn.tdkt.process.Variable.HELD;
import static vn.tdkt.process.Variable.RECEIPT_DUE;
import static vn.tdkt.process.Variable.RECEIPT_NEEDED;
import static vn.tdkt.process.Variable.SENT_OUTSIDE;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ClusterFiles;
import vn.tdkt.conference.ConferenceAnswer;
import vn.tdkt.conference.ConferenceAnswer.Outcome;
import vn.tdkt.conference.Conferences;
import vn.tdkt.conference.Dossiers;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.ReportFlow;
import vn.tdkt.report.ReportFlow.Sent;

/** The forms of the conference's day and of what follows it; the file and the dossiers move by model {@code unit-report}. */
@Component
class ConferenceSteps implements Steps.ModelSteps {

    private final Conferences conferences;
    private final ClusterFiles files;
    private final Dossiers dossiers;
    private final ReportFlow flow;

    ConferenceSteps(Conferences conferences, ClusterFiles files, Dossiers dossiers, ReportFlow flow) {
        this.conferences = conferences;
        this.files = files;
        this.dossiers = dossiers;
        this.flow = flow;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>("hold-conference", ConferenceAnswer.class, (id, who) -> conferences.sheet(id), this::hold),
                new Step<>(
                        "prepare-cluster-file",
                        ClusterFiles.Answer.class,
                        (id, who) -> files.sheet(id),
                        (id, answer, officer) ->
                                prepared(id, answer.outside(), officer, () -> files.prepare(id, answer, officer)),
                        files::preview),
                new Step<>(
                        "prepare-dossier",
                        Dossiers.Answer.class,
                        (id, who) -> dossiers.sheet(id),
                        (id, answer, officer) ->
                                prepared(id, answer.outside(), officer, () -> dossiers.prepare(id, answer, officer)),
                        dossiers::preview));
    }

    private Map<String, Object> hold(long id, ConferenceAnswer answer, Person officer) {
        return Map.of(HELD.name(), conferences.hold(id, answer, officer) == Outcome.HELD);
    }

    private Map<String, Object> prepared(long id, @Nullable DoneOutside outside, Person officer, Runnable prepare) {
        if (outside == null) {
            prepare.run();
            return Map.of(SENT_OUTSIDE.name(), false);
        }
        Sent sent = flow.recordSentOutside(id, outside, officer);
        return Map.of(
                SENT_OUTSIDE.name(), true,
                RECEIPT_NEEDED.name(), sent.receiptNeeded(),
                RECEIPT_DUE.name(), DueMoment.of(sent.receiptDue()));
    }
}
