package vn.tdkt.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.document.Attachment;
import vn.tdkt.document.Attachments;
import vn.tdkt.docx.FileKind;

/** Which of the uploaded files belong to a report: an upload that was taken out again before it was sent does not. */
@Component
public class ReportFiles {

    private static final String KEPT = "select attachment from report_attachment where obligation = :obligation";
    private static final String HANDED_IN = KEPT
            + " union select sheet from unit_score where obligation = :obligation and sheet is not null"
            + " union select file from done_outside where obligation = :obligation and file is not null";
    private static final String OF_ANSWERS = """
            select d.file from done_outside d join reply r on r.obligation = d.obligation join obligation o on o.id = d.obligation
             where o.parent = :obligation and d.file is not null order by d.file
            """;
    private static final String IN_USE = HANDED_IN
            + " union select own_file from report where obligation = :obligation and own_file is not null"
            + " union select own_file from report_summary where obligation = :obligation and own_file is not null";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Attachments attachments;

    ReportFiles(JdbcClient database, JdbcTemplate batches, Attachments attachments) {
        this.database = database;
        this.batches = batches;
        this.attachments = attachments;
    }

    /** What was sent with the report or recorded as sent another way; its own document is not among them. */
    public List<Attachment> handedIn(long obligation) {
        Set<Long> ids = ids(HANDED_IN, obligation);
        return attachments.ofObligation(obligation).stream()
                .filter(file -> ids.contains(file.id()))
                .toList();
    }

    /** Scans of answers that came on paper, to what was asked about this obligation. */
    public List<Attachment> ofRecordedAnswers(long obligation) {
        return database.sql(OF_ANSWERS).param("obligation", obligation).query(Long.class).list().stream()
                .map(attachments::byId)
                .toList();
    }

    /** What belongs to the report, and what the person has uploaded for it without sending it yet. */
    public List<Attachment> knownTo(String account, long obligation) {
        Set<Long> ids = ids(IN_USE, obligation);
        return attachments.ofObligation(obligation).stream()
                .filter(file -> ids.contains(file.id()) || file.attachedBy().equals(account))
                .toList();
    }

    List<FileLink> links(long obligation) {
        return handedIn(obligation).stream()
                .map(file -> new FileLink(String.valueOf(file.id()), file.name(), file.size()))
                .toList();
    }

    /** Ids of the files of the last answer. */
    List<Long> kept(long obligation) {
        return ids(KEPT, obligation).stream().sorted().toList();
    }

    /** In place of those of an earlier answer; refuses a file of another obligation. */
    void keep(long obligation, List<Long> files) {
        files.forEach(file -> attachments.own(obligation, file));
        database.sql("delete from report_attachment where obligation = ?")
                .param(obligation)
                .update();
        batches.batchUpdate(
                "insert into report_attachment (obligation, attachment) values (?, ?)",
                files.stream()
                        .distinct()
                        .map(file -> new Object[] {obligation, file})
                        .toList());
    }

    /** Refuses a file of another obligation, and one that is neither a workbook nor a PDF. */
    void refuseNoSheet(long obligation, long file) {
        String type = attachments.own(obligation, file).mediaType();
        if (!type.equals(FileKind.XLSX.mediaType()) && !type.equals(FileKind.PDF.mediaType())) {
            throw new Refusal("Bảng tự chấm điểm phải là tệp Excel (.xlsx) hoặc PDF; hãy chọn lại tệp.");
        }
    }

    private Set<Long> ids(String sql, long obligation) {
        return new HashSet<>(database.sql(sql)
                .param("obligation", obligation)
                .query(Long.class)
                .list());
    }
}
