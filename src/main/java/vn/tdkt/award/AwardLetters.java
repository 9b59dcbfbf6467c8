package vn.tdkt.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.document.LegalBases;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.report.OfficeLetter;
import vn.tdkt.report.OfficeProposal;
import vn.tdkt.report.Replies;
import vn.tdkt.report.Section;

/** Where the officer starts from who drafts submissions, the decision and notices. */
@Component
class AwardLetters implements OfficeProposal {

    private final Kinds kinds;
    private final Names names;
    private final LegalBases bases;
    private final AwardWords words;
    private final Obligations obligations;
    private final Replies replies;
    private final Clock clock;

    AwardLetters(
            Kinds kinds,
            Names names,
            LegalBases bases,
            AwardWords words,
            Obligations obligations,
            Replies replies,
            Clock clock) {
        this.obligations = obligations;
        this.kinds = kinds;
        this.names = names;
        this.bases = bases;
        this.words = words;
        this.replies = replies;
        this.clock = clock;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of(AwardPapers.SUBMISSION, AwardPapers.DECISION, AwardPapers.TO_PRIME_MINISTER, AwardPapers.REFUSAL);
    }

    @Override
    public OfficeLetter letter(Obligation obligation) {
        String subject = kinds.named(obligation.kind()).subjectIn(obligation.year());
        return switch (obligation.kind()) {
            case AwardPapers.SUBMISSION ->
                new OfficeLetter(
                        subject,
                        List.of("Ủy ban nhân dân tỉnh"),
                        List.of(),
                        List.of("Hội đồng Thi đua - Khen thưởng tỉnh (b/c)"));
            case AwardPapers.TO_PRIME_MINISTER ->
                new OfficeLetter(
                        subject,
                        List.of("Thủ tướng Chính phủ"),
                        List.of("Bộ Nội vụ"),
                        List.of("CT, các PCT UBND tỉnh", "Sở Nội vụ"));
            case AwardPapers.DECISION ->
                new OfficeLetter(
                        subject,
                        List.of(),
                        List.of(),
                        List.of("Như điều cuối của Quyết định", "CT, các PCT UBND tỉnh", "Sở Nội vụ"));
            default ->
                new OfficeLetter(
                        subject,
                        List.of(names.of(obligation.receiver())),
                        List.of(),
                        List.of("Hội đồng Thi đua - Khen thưởng tỉnh (b/c)"));
        };
    }

    @Override
    public String text(Obligation obligation, Section section) {
        return switch (section.key()) {
            case "legalBases" -> bases.fill(Objects.requireNonNullElse(section.proposal(), ""), LocalDate.now(clock));
            case "opinions" -> opinions(obligation);
            case "request" -> request(obligation);
            case "execution" ->
                "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Giám đốc Sở Tài chính, thủ trưởng các cơ"
                        + " quan, đơn vị liên quan và các tập thể có tên trong danh sách chịu trách nhiệm thi hành Quyết"
                        + " định này.";
            case "advice" ->
                "Nếu cần trao đổi thêm, đề nghị liên hệ Ban Thi đua - Khen thưởng (Sở Nội vụ) để được giải đáp.";
            default -> "";
        };
    }

    private String opinions(Obligation obligation) {
        return words.opinions(obligations
                .find(obligation.year(), AwardPapers.REPORT, Party.OFFICE)
                .map(report -> replies.below(report.id(), Opinions.OPINION))
                .orElse(List.of()));
    }

    private static String request(Obligation obligation) {
        return obligation.kind().equals(AwardPapers.TO_PRIME_MINISTER)
                ? "Ủy ban nhân dân tỉnh kính trình Thủ tướng Chính phủ xem xét, quyết định tặng thưởng cho các tập thể có"
                        + " tên trên."
                : "Sở Nội vụ kính đề nghị Chủ tịch Ủy ban nhân dân tỉnh quyết định khen thưởng thuộc thẩm quyền và trình"
                        + " Thủ tướng Chính phủ các trường hợp thuộc thẩm quyền của Thủ tướng.";
    }
}
