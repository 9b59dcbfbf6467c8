package vn.tdkt.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.DoneOutside;

/** What people answer on the way of a document that an office of the province issues. */
public final class OfficeAnswers {

    private OfficeAnswers() {}

    /**
     * The draft.
     *
     * @param outside filled instead of everything else when the document was issued another way
     * @param subject trích yếu
     * @param to Kính gửi, one line each
     * @param ownFileId id of a Word file that replaces the drafted one
     */
    public record Draft(
            @Nullable DoneOutside outside,
            @Nullable String subject,
            Map<String, String> sections,
            List<String> to,
            List<String> via,
            List<String> info,
            @Nullable Long ownFileId) {

        public Draft {
            sections = sections == null ? Map.of() : sections;
            to = to == null ? List.of() : to;
            via = via == null ? List.of() : via;
            info = info == null ? List.of() : info;
        }
    }

    /** The check before signing. */
    public record Check(
            @Nullable DoneOutside outside,
            @Nullable Boolean ok,
            @Nullable String reason) {

        boolean isYes() {
            return outside != null || Boolean.TRUE.equals(ok);
        }
    }

    /**
     * The signature.
     *
     * @param scanFileId id of the signed PDF or of the scan of the signed paper
     */
    public record Signature(
            @Nullable DoneOutside outside,
            @Nullable Boolean signed,
            @Nullable String reason,
            @Nullable LocalDate signedOn,
            @Nullable Long scanFileId) {

        boolean isYes() {
            return outside != null || Boolean.TRUE.equals(signed);
        }

        @Nullable
        Long scan() {
            return outside == null ? scanFileId : outside.fileId();
        }
    }

    /**
     * The issue.
     *
     * @param issued false sends it back to its drafter; nothing said issues it
     * @param number number and symbol from the office's own register; null to take the next one of this system
     * @param scanFileId id of the signed PDF or of the scan of the signed paper, where it came after the signature
     */
    public record Release(
            @Nullable DoneOutside outside,
            @Nullable Boolean issued,
            @Nullable String reason,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable Long scanFileId) {

        boolean isYes() {
            return outside != null || !Boolean.FALSE.equals(issued);
        }

        @Nullable
        Long scan() {
            return outside == null ? scanFileId : outside.fileId();
        }
    }
}
