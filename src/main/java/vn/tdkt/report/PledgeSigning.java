package vn.tdkt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.document.Attachment;
import vn.tdkt.document.Attachments;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.DoneOutside.Way;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.Person;

/** The head follows who signed the pledge; one scanned sheet closes as many as have signed on it. */
@Service
@Transactional
public class PledgeSigning {

    private static final String KIND = "pledge-signing";

    private final Obligations obligations;
    private final OutsideRecords outside;
    private final Consolidation consolidation;
    private final Attachments attachments;
    private final Names names;

    PledgeSigning(
            Obligations obligations,
            OutsideRecords outside,
            Consolidation consolidation,
            Attachments attachments,
            Names names) {
        this.obligations = obligations;
        this.outside = outside;
        this.consolidation = consolidation;
        this.attachments = attachments;
        this.names = names;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(long id) {
        return new Sheet(obligations.get(id).year(), consolidation.members(id));
    }

    /**
     * Accepts the pledges of all who signed one sheet, each with its own copy of the scan; returns them. Refuses one that
     * is not of this cluster or is closed, and a sheet without a day or without anybody.
     */
    public List<Obligation> signedOnOneSheet(long id, OneSheet sheet, Person person) {
        Obligation signing = obligations.get(id);
        if (!signing.kind().equals(KIND)) {
            throw new Refusal("Việc này không phải là việc ký giao ước; hãy tải lại trang.");
        }
        if (sheet.on() == null || sheet.fileId() == null || sheet.pledges().isEmpty()) {
            throw new Refusal("Hãy tích các đơn vị đã ký, ghi ngày ký và tải bản quét lên.");
        }
        return accept(
                open(id, sheet.pledges()),
                new Signed(id, sheet.on(), sheet.fileId(), "Ký chung một bản giao ước thi đua", person.account()));
    }

    /**
     * Accepts those that are still open, each with its own copy of the scan, which its unit may open and object to; returns
     * them. Refuses a scan of another obligation than the one under which they were signed.
     */
    public List<Obligation> accept(List<Obligation> pledges, Signed signed) {
        Attachment scan = signed.scan() == null ? null : attachments.own(signed.under(), signed.scan());
        List<Obligation> open = pledges.stream().filter(PledgeSigning::isOpen).toList();
        for (Obligation pledge : open) {
            Long copy = scan == null ? null : attachments.copy(scan, pledge.id(), signed.account());
            String who = names.of(pledge.debtor());
            outside.onBehalf(
                    pledge.id(), new DoneOutside(Way.MEETING, signed.on(), who, signed.how(), copy), signed.account());
        }
        return open;
    }

    private static boolean isOpen(Obligation pledge) {
        return !pledge.state().settled() || pledge.state() == State.MISSED;
    }

    private List<Obligation> open(long signing, List<Long> pledges) {
        Map<Long, Obligation> own =
                obligations.below(signing).stream().collect(Collectors.toMap(Obligation::id, Function.identity()));
        List<Obligation> open = new ArrayList<>();
        for (Long pledge : pledges.stream().distinct().toList()) {
            Obligation one = own.get(pledge);
            if (one == null || !isOpen(one)) {
                throw new Refusal(
                        "Có đơn vị không thuộc cụm, khối này hoặc đã ký rồi; hãy tải lại trang rồi tích lại.");
            }
            open.add(one);
        }
        return open;
    }

    /** Waits for nobody any more; refuses without a reason, as somebody has not signed. */
    public void close(long id, CollectingAnswer answer, Person person) {
        if (!answer.close()) {
            throw new Refusal("Để kết thúc, hãy đánh dấu “Kết thúc việc ký giao ước”; chưa thì cứ để việc này mở.");
        }
        String reason = Answered.required(
                answer.reason(), "Chưa ghi lý do kết thúc khi còn đơn vị chưa ký giao ước; hãy ghi một câu.");
        obligations.stopCollecting(id, reason, person.account());
    }

    /**
     * One sheet that many signed.
     *
     * @param pledges ids of the obligations
     * @param fileId the scan, uploaded to the head's task
     */
    public record OneSheet(
            List<Long> pledges,
            @Nullable LocalDate on,
            @Nullable Long fileId) {

        public OneSheet {
            pledges = pledges == null
                    ? List.of()
                    : pledges.stream().filter(Objects::nonNull).toList();
        }
    }

    /**
     * A sheet that was signed in a meeting.
     *
     * @param under the obligation to which the scan was uploaded
     * @param how in which meeting, as the record says it
     */
    public record Signed(long under, LocalDate on, @Nullable Long scan, String how, String account) {}

    /** Who signed and who did not yet. */
    public record Sheet(int year, List<Member> members) {}
}
