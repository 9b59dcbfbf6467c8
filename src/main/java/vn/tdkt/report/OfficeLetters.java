package vn.tdkt.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.OwnerBody;

/** What the province's documents of the year say and to whom, before an officer changes a word. */
@Component
class OfficeLetters implements PaperWriter, OfficeProposal {

    private static final String GUIDANCE = "guidance-letter";

    private final Kinds kinds;
    private final GuidanceContent guidance;
    private final ConsolidatedContent consolidated;
    private final Organisation organisation;
    private final ObjectProvider<WrittenLetters> letters;

    OfficeLetters(
            Kinds kinds,
            GuidanceContent guidance,
            ConsolidatedContent consolidated,
            Organisation organisation,
            ObjectProvider<WrittenLetters> letters) {
        this.kinds = kinds;
        this.guidance = guidance;
        this.consolidated = consolidated;
        this.organisation = organisation;
        this.letters = letters;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of(GUIDANCE, "province-report");
    }

    @Override
    public List<Written> write(Obligation obligation, String drafter) {
        return List.of(new Written(
                letters.getObject().paper(obligation, drafter),
                isGuidance(obligation) ? guidance.of(obligation) : consolidated.ofProvince(obligation)));
    }

    /** Where an officer starts from: guidance goes to every head and owner body, a report up to the chair and the centre. */
    @Override
    public OfficeLetter letter(Obligation obligation) {
        int year = obligation.year();
        String subject = kinds.named(obligation.kind()).subjectIn(year);
        if (isGuidance(obligation)) {
            return new OfficeLetter(
                    subject,
                    guidanceReceivers(year),
                    List.of(),
                    List.of("CT, các PCT UBND tỉnh (b/c)", "Các đơn vị thành viên cụm, khối thi đua", "Sở Nội vụ"));
        }
        return new OfficeLetter(
                subject,
                List.of("Chủ tịch Ủy ban nhân dân tỉnh", "Ban Thi đua - Khen thưởng Trung ương"),
                List.of(),
                List.of("Hội đồng Thi đua - Khen thưởng tỉnh"));
    }

    private List<String> guidanceReceivers(int year) {
        boolean others =
                organisation.ownerBodies().stream().map(OwnerBody::superior).anyMatch(Objects::nonNull);
        String heads = "Trưởng các cụm, khối thi đua thuộc tỉnh năm " + year;
        return others
                ? List.of(heads, "Thủ trưởng các cơ quan, Chủ tịch UBND các địa phương có cụm, khối thi đua")
                : List.of(heads);
    }

    /** The text an officer starts from. */
    @Override
    public String text(Obligation obligation, Section section) {
        return section.proposal() == null ? "" : guidance.proposal(section.proposal(), obligation.year());
    }

    private boolean isGuidance(Obligation obligation) {
        return GUIDANCE.equals(kinds.named(obligation.kind()).documentType())
                && obligation.debtor().equals(Party.OFFICE);
    }
}
