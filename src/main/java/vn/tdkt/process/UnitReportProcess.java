package vn.tdkt.process;

import static vn.tdkt.process.Variable.APPROVED;
import static vn.tdkt.process.Variable.DUE;
import static vn.tdkt.process.Variable.RECEIPT_DUE;
import static vn.tdkt.process.Variable.RECEIPT_NEEDED;
import static vn.tdkt.process.Variable.SENT_OUTSIDE;
import static vn.tdkt.process.Variable.TAKEN;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.ApprovalAnswer;
import vn.tdkt.report.ClusterReportAnswer;
import vn.tdkt.report.ClusterReports;
import vn.tdkt.report.Previews;
import vn.tdkt.report.ReceiptAnswer;
import vn.tdkt.report.ReportFlow;
import vn.tdkt.report.ReportFlow.Sent;
import vn.tdkt.report.ReportSheets;
import vn.tdkt.report.UnitReportAnswer;
import vn.tdkt.report.UnitReports;

/** The forms of model {@code unit-report}: one obligation from preparing to receipt, for units and clusters alike. */
@Component
class UnitReportProcess implements Steps.ModelSteps {

    static final String KEY = "unit-report";

    private final UnitReports unitReports;
    private final ClusterReports clusterReports;
    private final ReportSheets sheets;
    private final ReportFlow flow;
    private final Previews previews;

    UnitReportProcess(
            UnitReports unitReports,
            ClusterReports clusterReports,
            ReportSheets sheets,
            ReportFlow flow,
            Previews previews) {
        this.previews = previews;
        this.sheets = sheets;
        this.unitReports = unitReports;
        this.clusterReports = clusterReports;
        this.flow = flow;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>(
                        "prepare-unit-report",
                        UnitReportAnswer.class,
                        (id, who) -> unitReports.sheet(id),
                        this::prepareUnit,
                        previews::ofUnit),
                new Step<>(
                        "prepare-cluster-report",
                        ClusterReportAnswer.class,
                        (id, who) -> clusterReports.sheet(id),
                        this::prepareCluster,
                        previews::ofCluster),
                new Step<>("approve-report", ApprovalAnswer.class, (id, who) -> sheets.approval(id), this::approve),
                new Step<>("receive-report", ReceiptAnswer.class, (id, who) -> sheets.receipt(id), this::receive));
    }

    private Map<String, Object> prepareUnit(long id, UnitReportAnswer answer, Person officer) {
        if (answer.outside() != null) {
            return sentOutside(flow.recordSentOutside(id, answer.outside(), officer));
        }
        unitReports.prepare(id, answer, officer);
        return Map.of(SENT_OUTSIDE.name(), false);
    }

    private Map<String, Object> prepareCluster(long id, ClusterReportAnswer answer, Person officer) {
        if (answer.outside() != null) {
            return sentOutside(flow.recordSentOutside(id, answer.outside(), officer));
        }
        clusterReports.prepare(id, answer, officer);
        return Map.of(SENT_OUTSIDE.name(), false);
    }

    private static Map<String, Object> sentOutside(Sent sent) {
        return Map.of(
                SENT_OUTSIDE.name(), true,
                RECEIPT_NEEDED.name(), sent.receiptNeeded(),
                RECEIPT_DUE.name(), DueMoment.of(sent.receiptDue()));
    }

    private Map<String, Object> approve(long id, ApprovalAnswer answer, Person leader) {
        return Map.of(APPROVED.name(), flow.approve(id, answer, leader));
    }

    private Map<String, Object> receive(long id, ReceiptAnswer answer, Person receiver) {
        return flow.receive(id, answer, receiver)
                ? Map.of(TAKEN.name(), true)
                : Map.of(TAKEN.name(), false, DUE.name(), DueMoment.of(flow.currentDue(id)));
    }
}
