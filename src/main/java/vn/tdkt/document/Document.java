package vn.tdkt.document;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import vn.tdkt.Refusal;

/** A document from its first draft to its issue. Each step is refused in a state that does not allow it. */
public final class Document {

    private @Id @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // Spring Data reads and sets it
    private @Version @Nullable Integer revision;

    @InsertOnlyProperty
    private final String type;

    @InsertOnlyProperty
    private final long obligation;

    @Embedded.Empty(prefix = "issuer_")
    private final Issuer issuer;

    @InsertOnlyProperty
    private final String drafter;

    @Embedded.Empty(prefix = "signer_")
    private Signer signer;

    @InsertOnlyProperty
    private final String subject;

    @Embedded.Empty(prefix = "addressed_")
    private final Addressees addressees;

    private DocumentState state;

    @ReadOnlyProperty
    private int versions;

    @ReadOnlyProperty
    @Column("text_sha256")
    private @Nullable String text;

    @ReadOnlyProperty
    private @Nullable TextOrigin textOrigin;

    @ReadOnlyProperty
    private @Nullable Boolean afterIssued;

    @Embedded.Nullable(prefix = "checked_")
    private @Nullable Check check;

    @Embedded.Nullable(prefix = "approved_")
    private @Nullable Approval approval;

    @Embedded.Nullable(prefix = "issued_")
    private @Nullable Issue issue;

    @Column("signed_sha256")
    private @Nullable String signedSha256;

    @Embedded.Nullable(prefix = "sent_")
    private @Nullable Sending sending;

    @PersistenceCreator
    Document(
            String type,
            long obligation,
            Issuer issuer,
            String drafter,
            Signer signer,
            String subject,
            Addressees addressees,
            DocumentState state) {
        this.type = type;
        this.obligation = obligation;
        this.issuer = issuer;
        this.drafter = drafter;
        this.signer = signer;
        this.subject = subject;
        this.addressees = addressees;
        this.state = state;
    }

    static Document of(Paper paper) {
        return new Document(
                paper.type(),
                paper.obligation(),
                paper.issuer(),
                paper.drafter(),
                paper.signer(),
                paper.subject(),
                paper.addressees(),
                DocumentState.DRAFT);
    }

    /** The next version; the first has number 1. */
    void addVersion(String sha256, TextOrigin origin) {
        requireOpen("sửa nội dung", "hãy bỏ duyệt hoặc soạn văn bản mới");
        reopen();
        versions++;
        text = sha256;
        textOrigin = origin;
    }

    void check(String by, Instant at) {
        requireOpen("kiểm tra", "hãy mở lại để xem bản hiện có");
        check = new Check(by, at);
        state = DocumentState.CHECKED;
    }

    /** From here on the text is fixed. */
    void approve(String by, Instant at) {
        requireOpen("duyệt", "hãy mở lại để xem bản hiện có");
        approval = new Approval(text(), by, at);
        state = DocumentState.APPROVED;
    }

    void withdrawApproval() {
        require(DocumentState.APPROVED, "bỏ duyệt", "chỉ văn bản đã duyệt và chưa phát hành mới bỏ duyệt được");
        reopen();
    }

    /** Who checked, approved and signed did so with the text as it was. */
    private void reopen() {
        check = null;
        approval = null;
        signedSha256 = null;
        state = DocumentState.DRAFT;
    }

    /** The approved text, which is about to be issued. */
    String textToIssue() {
        require(
                DocumentState.APPROVED,
                "phát hành",
                "hãy trình lãnh đạo duyệt trước, mỗi văn bản chỉ phát hành một lần");
        return approval().orElseThrow().sha256();
    }

    void issue(Issue given, Signer signedBy) {
        signer = signedBy;
        issue = given;
        state = DocumentState.ISSUED;
    }

    /** Issued on paper: whatever was drafted here, the paper is the document. */
    void requireNotIssued() {
        if (state == DocumentState.ISSUED) {
            throw wrongStep("phát hành lần nữa", "hãy soạn văn bản mới");
        }
    }

    /** Of the approved text, before or after its issue. */
    void attachSigned(String sha256) {
        if (state.open()) {
            throw wrongStep("gắn bản đã ký", "hãy duyệt trước");
        }
        signedSha256 = sha256;
    }

    void send(Sending how) {
        require(DocumentState.ISSUED, "ghi việc gửi", "hãy phát hành trước");
        sending = how;
    }

    private void requireOpen(String step, String advice) {
        if (!state.open()) {
            throw wrongStep(step, advice);
        }
    }

    private void require(DocumentState wanted, String step, String advice) {
        if (state != wanted) {
            throw wrongStep(step, advice);
        }
    }

    private Refusal wrongStep(String step, String advice) {
        return new Refusal("Văn bản “%s” đang ở trạng thái “%s” nên không %s được: %s."
                .formatted(subject, state.label(), step, advice));
    }

    /** Refuses with {@link IllegalStateException} before it is stored. */
    public long id() {
        return Optional.ofNullable(id).orElseThrow(IllegalStateException::new);
    }

    public String type() {
        return type;
    }

    public long obligation() {
        return obligation;
    }

    public Issuer issuer() {
        return issuer;
    }

    public String drafter() {
        return drafter;
    }

    public Signer signer() {
        return signer;
    }

    public String subject() {
        return subject;
    }

    /** Trích yếu as it follows "V/v" or "về". */
    public String letterSubject() {
        int next = subject.offsetByCodePoints(0, Math.min(1, subject.length()));
        return subject.substring(0, next).toLowerCase(DecreeForm.VIETNAMESE) + subject.substring(next);
    }

    public Addressees addressees() {
        return addressees;
    }

    public DocumentState state() {
        return state;
    }

    /** How many versions of its text there are, which is the number of the latest. */
    public int versions() {
        return versions;
    }

    /** The hash of its latest version. Refuses a document that only exists on paper. */
    public String text() {
        if (text == null) {
            throw new Refusal("Văn bản “%s” chưa có bản Word: hãy tải lên một bản.".formatted(subject));
        }
        return text;
    }

    /** Where its latest version comes from; null for a document that only exists on paper. */
    @Nullable
    TextOrigin textOrigin() {
        return textOrigin;
    }

    /** Whether one of its type may have been issued for the same obligation before; sure only of a document that was read. */
    boolean mayFollowIssued() {
        return !Boolean.FALSE.equals(afterIssued);
    }

    /** Who looked through the text as it is now. */
    public Optional<Check> check() {
        return Optional.ofNullable(check);
    }

    public Optional<Approval> approval() {
        return Optional.ofNullable(approval);
    }

    public Optional<Issue> issue() {
        return Optional.ofNullable(issue);
    }

    /** The signed PDF or the scan of the signed paper. */
    public Optional<String> signedSha256() {
        return Optional.ofNullable(signedSha256);
    }

    public Optional<Sending> sending() {
        return Optional.ofNullable(sending);
    }
}
